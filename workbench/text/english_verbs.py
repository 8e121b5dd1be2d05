"""English words that are hardly ever anything but a verb.

The lists were drawn from the NIH SPECIALIST lexicon as LemmInflect carries it (MIT licence) and
sorted by the tags of the Brill lexicon as TextBlob carries it (MIT licence).
"""

from workbench.text.wordlist import words

# Hardly ever anything but a verb: "accept", "accuse".
VERBS = words(
    """
    abash abate abbreviate abdicate abduct abet abhor abide abolish abort abound abridge
    abrogate absolve absorb abstain accede accelerate accentuate accept acclimatize
    accommodate accompany accomplish accost accredit accrue accumulate accuse accustom achieve
    acidify acknowledge acquaint acquiesce acquire acquit activate actuate adapt add addle
    adduce adhere adjoin adjourn adjudge adjudicate adjust administer administrate admire
    admit admonish adopt adore adorn adulterate advertise advise aerate affirm afflict afford
    aggrandize aggravate aggrieve agitate agonize agree ail alienate align allay allege
    alleviate allocate allot allow allude alphabetize alter amalgamate amass amaze amble amend
    amortize amplify amputate amuse analyse analyze annihilate annotate announce annoy annul
    anoint antagonise antagonize anticipate antiquate apologise apologize appall appear
    appease append applaud apply appoint apportion appraise appreciate apprehend apprise
    approve arbitrate argue arise arouse arraign arrange arrive arrogate ascend ascertain
    ascribe ask aspire assail assassinate assemble assert assess assign assimilate assist
    assort assuage assume assure astonish astound atone attach attain attend attest
    attitudinize attract attune augment authenticate authorise authorize automate avenge aver
    avert avoid avow await awaken backdate backpedal backtrack bamboozle banish baptize bask
    baste bate bawl beautify becalm beckon become bedazzle bedevil befall befit befoul
    befriend befuddle beg beget begin begrudge beguile behave behead behold behoove belabor
    beleaguer believe belittle belong bemoan bemuse bequeath berate bereave beseech beset
    besiege besmirch bespeak bestir bestow betray betroth bewail bewilder bewitch bicker bide
    bilk blab blackball blacken blanch blaspheme bless blog bludgeon bode boggle bombard
    borrow botch brainwash braise brandish breathe brighten bring broach broaden browbeat
    brutalize budge bugger bulldoze bumble bungle burgeon burglarize burnish burp bury cadge
    cajole calcify calculate calibrate calumniate calve cancel cannibalize canonize capitalize
    capitulate captivate careen carouse carry carve castigate catalyze catechize categorize
    cater cauterize cease cede celebrate centralize certify characterize chasten chastise
    cheapen cherish chide chime choose choreograph christen circulate circumscribe circumvent
    cite civilise civilize clank clarify classify cleanse cleave clench cling clobber clothe
    cloy coagulate coalesce coarsen coax coddle codify coerce coexist cohere coincide
    collaborate collate collide collude colonize come commandeer commemorate commence commend
    commercialize commiserate commit communicate commute compare compel compensate compete
    complain complicate comply comport compose comprehend comprise compute computerize conceal
    concede conceive conceptualize conciliate conclude concoct concur condemn condense
    condescend condone confer confess confide confine confirm confiscate conform confound
    confront confuse congeal congest congratulate congregate conjoin conjure connect connote
    conquer consider consign consist consisted consolidate conspire constitute constrain
    constrict construe consult consume contain contaminate contemplate contend continue
    contort contradict contravene contribute contrive convalesce convene converge convey
    convince convulse cooperate correspond corroborate corrode corrugate counteract covet
    cower crave create cremate crimp cringe criticise criticize crochet croon crowdfund
    crucify crumple culminate cultivate curdle curtail customize dabble dally dampen dangle
    dapple darken daunt dawdle deactivate deaden deafen debase debilitate debug debunk
    decaffeinate decamp decant deceive decelerate decentralize decide decimate decipher
    declaim declare declassify decode decommission decompose decontaminate decorate
    decriminalize decry dedicate deduce deduct deem deepen deface defame defecate defend defer
    define deflate deflect deform defraud defray defuse defy degrade dehumanise dehumanize
    dehumidify dehydrate deign delete delimit delineate deliver delude delve demarcate demean
    demilitarise demilitarize demobilize democratize demolish demonstrate demoralize demote
    demur denigrate denominate denote denounce denude deny depart departmentalize depend
    depict deplete deplore deploy deport depose deprave depreciate depress deprive deputize
    derail derange deregulate deride derive descend describe desecrate desegregate desensitize
    deserve desist despise despoil destabilise destabilize destine destroy detach detain
    detect deter deteriorate determine detest dethrone detonate detoxify detract devalue
    devastate develop develope deviate devise devote devour diagnose dicker differ
    differentiate digitize dignify digress dilate diminish dine disable disabuse disaffect
    disagree disallow disappear disappoint disapprove disarm disarrange disassemble
    disassociate disavow disband disbelieve disburse discern disclaim disclose discolor
    discomfit disconcert disconnect discontinue discourage discover discuss disembark
    disembody disenchant disenfranchise disengage disentangle disfigure disgorge dishearten
    dishevel disillusion disincline disinfect disintegrate disinter dislocate dislodge
    dismantle dismember dismiss dismount disobey disorganize disorient disown disparage dispel
    dispense displace displease dispose dispossess disprove disqualify disrobe disrupt
    dissatisfy dissect dissemble disseminate dissipate dissociate dissolve dissuade distil
    distill distinguish distort distract distribute disturb disunite diverge diversify divert
    divest divide divulge divvy doff domesticate dominate domineer donate dote douse download
    downplay downsize dramatize drench drool drown dub dumbfound dwindle earmark earn eat
    eavesdrop economize edify edit editorialize educate efface effectuate eject eke elapse
    elate electrify electroplate elevate elicit elide eliminate elongate elope elucidate elude
    emaciate email emanate emancipate emasculate embalm embark embarrass embed embellish
    embezzle embitter emblazon embody embolden emboss embroider embroil emerge emigrate emit
    emote empathize emphasise emphasize employ empower emulate emulsify enable enact enamor
    encamp encapsulate encase enchant encircle enclose encode encompass encourage encroach
    encrust encrypt encumber endanger endear endorse endow endure energize enervate enforce
    engage engender engorge engrave engross engulf enhance enjoin enjoy enlarge enlighten
    enlist enliven enmesh enquire enrapture enrich enroll ensconce enshrine enshroud enslave
    ensnare ensue ensure entangle enter entertain enthrall enthrone enthuse entice entitle
    entomb entreat entrench entrust entwine enumerate enunciate envelop envisage envision
    epitomize equalize equate equip equivocate eradicate erase erode err erupt escalate eschew
    espouse establish estrange etch eulogize evacuate evade evaluate evaporate eventuate evict
    evince eviscerate evoke evolve exacerbate exaggerate exalt examine exasperate excavate
    exceed excel excite exclaim exclude excommunicate excoriate excrete execute exemplify
    exert exhale exhilarate exhort exhume exist exonerate exorcise expand expect expedite
    expel expend expiate expire explain explode explore expound expropriate expunge
    extemporize extend extenuate exterminate extinguish extirpate extol extort extradite
    extrapolate extricate extrude exude exult fabricate facilitate fade falsify falter
    familiarize fantasize fascinate fasten fatten faze feel feign fend fertilize fester fetch
    fictionalize filch finalise finalize fixate fizzle flabbergast flatten flatter flaunt flay
    flee flinch flit flog flout fluctuate flunk fluoresce foist follow foment fondle forbid
    foreclose forego foresee foreshadow foreshorten forestall foreswear foretell forget
    forgive forgo formalize formulate forsake forswear fortify fossilize found fraternize
    frazzle freshen frighten frizzle frustrate fulfil fulfill fulminate furbish furl furnish
    galvanize garble garner geld generalize generate gentrify germinate gerrymander
    gesticulate get gild gird glamorize glean gloat glorify glower gnash gnaw goggle google
    govern grapple gratify gravitate greet grieve grovel grow guzzle gyrate haggle hallow
    hallucinate halve handcraft handcuff handpick hang hanker happen harass harden hark
    harmonize harry hasten heal hear hearten heckle heighten hesitate hew hibernate hijack
    hinder hobble homogenize hoodwink horrify hospitalise hospitalize housebreak hover
    humanize humiliate hunker hurl hurtle hustle hyperventilate hyphenate hypnotize
    hypothesize idealize identify idolize ignite ignore illuminate illumine illustrate imagine
    imbed imbibe imbue imitate immerse immigrate immobilize immortalize immunize impair impale
    impart impeach impede impel impend imperil impersonate impinge implicate implore imply
    impose impound impoverish imprison improve improvise impugn impute inaugurate inbreed
    incapacitate incarcerate incise incite inclose include incorporate incriminate incubate
    inculcate incur indemnify indicate indict individualize indoctrinate indorse induce induct
    indulge industrialize infect infer infest inflate inflect inflict inform infringe
    infuriate infuse ingest ingratiate inhabit inhale inhere inherit inhibit inject injure
    innovate inoculate inquire inscribe insinuate insist inspect inspire instal install
    instigate instil instill institutionalize instruct insulate insure integrate intend
    intensify interact intercede interfere interject interlace interlink intermingle
    internalize internationalize interpolate interpose interpret interrelate interrogate
    interrupt intersect intersperse intertwine intervene interweave intimidate intone
    intoxicate introduce intrude inundate inure invade invalidate inveigh inveigle invent
    invert invest investigate invigorate invite invoke involve ionize irk irradiate irrigate
    irritate italicize itemize jangle jeer jeopardise jeopardize jettison jiggle jilt jog
    jostle juggle justify jut juxtapose kidnap kindle knead kneel knit know lacerate lade
    lambast lambaste languish laud launder leach learn legalize legislate legitimize lend
    lengthen lessen let liberalize liberate lighten liken linger lionize liquefy liquidate
    liquify listen litigate livestream loathe localize locate loiter loll loosen lose
    lubricate lug lurk lynch madden magnetize magnify maintain malinger maltreat manage
    manhandle manipulate manumit mar maraud marinate marry materialize matriculate maul
    maximise maximize meander mechanize meddle meditate meld memorialize memorize merge
    mesmerize metabolize metamorphose mew migrate militate mimick mingle miniaturize minimise
    minimize misapply misappropriate misbehave miscalculate miscarry misconstrue misguide
    mishandle misinform misinterpret misjudge mislay mislead mismanage misplace misquote
    misread misrepresent misspell misspend misstate mistreat misunderstand mitigate mobilise
    mobilize modernize modify modulate moisten molest mollify monopolize moralize motivate
    motorize moulder mourn mow muffle mull multiply mummify munch muster mutate mutilate
    mystify nab narrate nationalise nationalize naturalize nauseate navigate necessitate
    negate negotiate nestle neutralise neutralize nitpick normalize notarize notify nourish
    nullify nuzzle obey obfuscate oblige obliterate observe obsess obstruct obtain obtrude
    obviate occlude occupy occur offend officiate omit operate opine oppose oppress opt
    optimize orate orchestrate ordain organise organize originate oscillate ossify ostracize
    oust outbid outclass outdistance outdo outflank outfox outgo outgrow outlast outlive
    outmaneuver outnumber outperform outplay outrank outrun outshine outsmart outstrip outwear
    outweigh outwit overbear overburden overcome overcook overcrowd overdo overdraw overdress
    overeat overemphasize overestimate overexpose overextend overgrow overhear overheat
    overindulge overlie overpay overplay overpopulate overpower overproduce overrate overreact
    override overrule oversee oversell overshadow oversimplify overstate overstay overstep
    overtake overtax overturn overwhelm owe oxidise oxidize pacify paginate pamper paralyze
    parboil parch pare parlay parse partake participate pasteurize patronize pave peddle pelt
    penalize penetrate perceive perform perish permeate perpetrate perpetuate perplex
    persecute persevere persist personalize personify perspire persuade pertain perturb peruse
    pervade pester peter petrify philander philosophize pierce pilfer piss placate plagiarize
    plead please plod poach polarize politicize pollinate pollute ponder popularize populate
    portend portray possess postpone pour pray preach prearrange precede preclude preconceive
    predestine predetermine predict predispose predominate preempt preen prefabricate prefer
    prejudge premeditate preoccupy preordain prepare prepay preponderate prerecord prescribe
    preside pressurize presume presuppose prevail prevent primp prioritise privatise privatize
    proceed proclaim procrastinate procreate procure profess prohibit proliferate prolong
    promote promulgate pronounce proofread propagandize propagate propel prophesy propitiate
    propose propound prorate proscribe prosecute proselytize prosper protect protract protrude
    prove provide provoke pry psych publicize publish pulsate pulverize punctuate punish
    purify purloin pursue put qualify quantify quash quell quench quicken radicalise rankle
    ransack rarefy rarify ratify rationalize ravage raze react reactivate readjust readmit
    reaffirm realign realise realize reallocate reap reappear reappoint reapportion reappraise
    rearm rearrange reassemble reassert reassess reassign reassure reawaken rebind rebuild
    rebut recant recapitulate recast recede receive reciprocate recite reckon reclaim
    reclassify recline recognise recognize recollect recommence recommend reconcile
    recondition reconnect reconnoiter reconsider reconstitute reconstruct reconvene recopy
    recoup recover recreate rectify recuperate recur recycle redden redecorate rededicate
    redeem redefine redeploy redevelop redirect rediscover redistribute redistrict redouble
    redound reduce reelect reemerge reemphasize reenact reenter reestablish reexamine refer
    refile refinance refine reflect refocus reformulate refract refresh refrigerate refuel
    refurbish refurnish refute regain regroup regulate regurgitate rehabilitate rehearse
    reimburse reimpose reinforce reinstall reinstate reinterpret reinvent reinvest reiterate
    rejoice rejoin rejuvenate rekindle relabel relate relaunch relax relearn relegate relent
    relieve relinquish relive reload relocate rely remain remarry remember remind reminisce
    remit remodel remonstrate remove remunerate rename rend render renege renegotiate renew
    renounce renovate reopen reorder reorganize repackage repaint repatriate repay repel
    repent rephrase replace replenish repossess represent repress reprocess reproduce reprove
    repudiate repulse require reread reroute reschedule rescind resell resemble resend resent
    resettle reside resign resist resolve resonate resound respond restart restate restock
    restore restrain restrict restructure resubmit resurface resurrect resuscitate retain
    retaliate retard retell retire retool retouch retrace retract retrain retrench retrieve
    retry retweet reunite reupholster rev revalue revamp reveal reverberate revere revert
    revile revise revisit revitalize revive revivify revoke revolutionize revolve rework
    rhapsodize riffle rile ripen roam rob roil romanticize rotate roughen rouse rove rubberize
    ruminate rumple sadden salivate sanctify sanitize satiate satirize satisfy scamper
    scandalize scarify scavenge scintillate scissor scoot scrimp scrounge scrutinise
    scrutinize sculpt secede seclude secrete secularize seduce see seek seem seep seethe
    segregate seize select send sensitize sentimentalize serialize settle sever sew shamble
    sharpen shatter sheathe shelve shirk shoo shoplift shortchange shorten shrivel shun shut
    sicken sidle sift signalize signify simplify simulate sing sit situate skim skimp skulk
    skyrocket slacken slake slay slither slosh slurp smite smuggle snitch snivel snuggle soar
    socialize soften solicit solidify solve soothe speak specialize specify speculate spend
    spew splint spurn squander stabilize stagnate standardize starve stash sterilize stiffen
    stifle stigmatize stimulate stipple stipulate stonewall stow straddle straggle straighten
    strangle stratify streamline strengthen strew strive strum stultify stun stupefy stylize
    subdue subjugate submerge submit subscribe subside subsidize subsist substantiate subsume
    subtract subvert succeed succumb suck sue suffer suffice suffocate suffuse suggest sulk
    sully summarise summarize summon sunder sup supercharge superimpose superintend supervene
    supervise supplant supplicate suppose suppress surmount surpass surround survive suspend
    sustain swear sweeten swelter symbolize sympathize synchronize synthesise synthesize
    systematize tabulate tamp tamper tantalize tarry tatter teach tease teem teeter teethe
    televise tell temp temporize tempt tend terminate terrify terrorize testify thank theorize
    thicken thieve thrash threaten thresh thrive thrum tighten titillate tolerate topple tote
    totter toughen tousle traduce trample transact transcend transcribe transfix transfuse
    transgress translate transmit transmute transpire traumatize trivialize trounce typecast
    typify tyrannize ulcerate unbend unbind unblock unburden unclasp uncoil uncork uncover
    undergo underlie undermine underpay underpin underplay underrate undersell understand
    understate undertake undervalue underwrite undo undulate unearth unfasten unfetter unfold
    unfrock unfurl unhinge unhook unify unionize unite unlace unlatch unleash unload unlock
    unman unmask unnerve unpack unplug unravel unroll unsay unscramble unscrew unseal unseat
    unsettle unsheathe untie unveil unwind unwrap uphold upholster uproot urbanize usurp
    utilize vacate vacillate validate vandalize vanish vanquish variegate vary veer vend
    venerate ventilate verify vex vibrate victimize victual vie vilify vindicate violate
    visualize vitiate vivify vocalize vouch vouchsafe vulcanize wade waive waken wander wane
    warn waver waylay weaken wean wed weep weigh wheedle whet whiten whittle whizz widen wield
    wile winnow withdraw wither withhold withstand womanize worsen wrangle wreak wreathe wrest
    wrestle write yank yearn zap zoom
    """
)
