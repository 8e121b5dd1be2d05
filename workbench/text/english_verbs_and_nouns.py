"""English words that can be a verb or a noun, in two groups by what is likelier in the news.

Drawn as :mod:`workbench.text.english_verbs` is.
"""

from workbench.text.wordlist import words

# More often a verb than a noun or adjective: "affect", "bear".
VERBS_FIRST = words(
    """
    abandon affect affix attribute augur backfire baffle bail balk bathe bear beat bend bevel
    bifurcate bite blacklist blame bleed blink blossom blunt boast bog boil bolster boo boost
    bore bother bounce bound brag break bristle browse buckle build bump buoy burn buttress
    buy bypass call capture caress carp catapult catch censor chafe char cheat chew choke chop
    churn cipher clad clamor clamp climb clinch clog close collect combine comment compile
    compress concentrate conserve console construct converse convert coordinate cope
    counterbalance cover crank crawl creep cripple crisscross cross crumble cull curb curl
    curry cut damp dazzle defile designate dictate die dig digest dilute discard discredit
    discriminate disguise disperse dodge dole don dovetail dragoon draw droop drum dump
    duplicate dwell ease eclipse elaborate elect embrace entail erect escape exploit expose
    express extract fail fathom fell ferret file fill find finish fit fix flirt float flounce
    flounder flourish fly fold forfeit forge foster fret frown fudge funnel gather give glide
    gloss go gore gouge grab grasp graze grind gripe grope grouse grumble grunt guess gush
    hamper hamstring handle hate haunt hedge heed help herald hide highlight hinge hire hit
    hoist hold holler hone honk hurt implement impress imprint infiltrate initiate insert
    isolate itch jack jell join keep kill knock kowtow lag lampoon lash launch lay lead
    leapfrog leave lick lie lift live lob lock look loom lunge lure make manufacture marvel
    match mean mediate meet melt mend mention mimic mince miss miter moan monitor mop mould
    mount mutter nibble nominate nudge nurture offset outlaw outspread overlook overreach
    overrun overthrow pardon parry pass pay peck pedal peel peg permit photocopy pick pillage
    pinpoint play plough pluck plummet ply polish pontificate pose postulate pounce
    precipitate presage preserve pretend prod produce proffer prompt prop pull pummel pump
    purport push quadruple quarantine quibble quit quote radiate raise ram ramble rant ratchet
    rave reach read rebuke recall recapture recheck recount recruit redo redraw redress reek
    refrain refuse regenerate register regress regret rein reject relay remake repeat
    replicate reprint resume retake rethink retrofit reuse revel reverse rewrite ride rip
    roost ruffle rummage run safeguard sag sail sally salvage sap saturate save savor saw say
    scald scare scoff scold scour scowl scream scribble scrub scuff scuttle sear secure sell
    serve set shackle shake shave shed shim shimmy shoot shout shove shrink shroud shrug shuck
    shudder sidestep sidetrack simmer sink siphon skate skew skip slap slash sleep slip slog
    slough smelt smolder smother snap snare snatch sneak sniff snipe snoop snort snub snuff
    soak sob sow spark spawn spearhead spell spin spit spoil spook sprinkle sprout spur
    sputter squawk squeal squeegee squelch squint stagger stalk stanch stand stare start
    startle stave stay steal steer stem stick stir stoke stoop stop strap stumble stymie
    subcontract sublet surmise suspect swab swallow sway swell swerve swim tackle tailor take
    talk tap taper tarnish tear think throw thwart tick tinker tint tipple tiptoe toil torpedo
    toss tout trammel transform traverse tread treat tremble trigger trim try tuck turn
    undercut underestimate underlay underline underscore update upgrade upset urge vomit waft
    wait walk wallow want watch wear weave weld whack win wipe wish wobble woo worry wrap
    wrench wring wrought yield
    """
)

# More often a noun or adjective than a verb: "access", "attack".
NOUNS_FIRST = words(
    """
    absent abstract abuse accent access acclaim accord account ache act addict address advance
    advocate affiliate affront age agglutinate aid aim air airlift airmail alarm alert ally
    alternate ambush amount anchor anger angle animate annex annexe answer ape apparel appeal
    apprentice approach appropriate approximate arch arm array arrest articulate assault assay
    assent associate atrophy attack attempt auction audit audition author autograph autopsy
    avail average awake award awe babble badger bag bait bake ball balloon ballyhoo ban band
    bandage bandy bang bank bankrupt banter bar barbecue bare bargain barge bark barrel barter
    base bash bat bath batter battle bay beach bead beam beaver bed beef beep belch bellow
    belt benefit bet bias bid bill billow bind black blackmail blanket blare blast blaze
    bleach bleat blend blight blind blindfold blister blitz block blockade blood bloom blot
    blow bluff blunder blur blurt blush bluster board bob bolt bomb bond bone book boom boot
    bootleg booze border boss bottom bow bowl box boycott brace braid brake branch brand brave
    breach breakfast breed brew bribe bridge bridle brief brim broil broker brood brook brown
    bruise brush bubble buck bud budget buff buffer buffet bug bulge bulk bully bum bunch
    bundle bungling bunk bunker burden burrow burst bus bust busy butcher butt button buzz
    cable cackle cage cake calm camouflage camp campaign canter canvass cap caper caption care
    caricature carpet cart cascade case cash cast castle catalog catalogue cause caution cave
    caw cement censure center centrifuge chaff chain chair chalk challenge champion chance
    change channel chant charge charm chart chase chat chatter chauffeur check cheer chill
    chink chip chirp chisel chomp chorus chronicle chuck chuckle circle claim clamber clang
    clap clash clasp class clatter claw clean clear click climax clink clip clock clone clot
    cloud cluck cluster clutch clutter coach coast coat cobble cock code coil coin collapse
    collar comb combat comfort command commission complement complete compliment compound
    compromise con concern condition conduct conflict conjecture conjugate conscript consent
    consort consummate contact content contest contour contract contrast control convict coo
    cook cool copy copyright cord corner corral correct corrupt cosponsor cost costume couch
    cough counsel count counter counterattack couple course court cow crack crackle cradle
    craft cram crane crash crater craze creak cream crease credit crest crimson croak crop
    crouch crow crowd crown cruise crunch crusade crush cry cube cuddle cue cup cure curse
    curtsey curve cushion cycle dab dam damage damn dance dart dash date daub dawn daydream
    deadlock deal debate debut decay deck decline decrease decree default defeat defect
    degenerate delay delegate deliberate delight deluge demand dent deposit desert design
    desire despair despatch detail detour diagram dial diffuse dim dip direct discharge
    discipline discount disdain disgrace disgust dish dishonor dishonour disjoint disk dislike
    dismay dispatch display dispute disregard dissent distance distrust ditch dither dive
    divine divorce dock docket doctor document dog domicile doom dose dot double doubt
    downgrade doze draft drag drain drape drawl dread dream dredge dress dribble drift drill
    drink drip drive drizzle drop drowse drug dry duck duel dull dunk dupe dust dwarf dye
    dynamite ebb echo edge effect egg ejaculate elbow empty encounter end endeavor engineer
    entrance envy equal escort essay esteem estimate evidence exact exchange excise excuse
    exempt exercise exhaust exhibit exile exit experience experiment export eye face factor
    faint fake fall fan fancy fare farm fashion father fatigue fault favor fawn fax fear feast
    feature feed ferment ferry festoon fetter feud fidget field fight figure fillet film
    filter fin finance fine finesse finger fire firm fish fissure fizz flag flagellate flail
    flame flange flank flap flare flash fleck fleece flex flick flicker fling flip flock flood
    floodlight flop flour flow flurry flush fluster flute flutter focus foil fool footnote
    forbear force forecast fork form foul founder fraction fracture frame franchise fray freak
    free freeze frequent fringe fritter frolic front frost froth fry fuel fumble fume function
    fund furlough further fuse fuss fuzz gab gabble gag gain gall gallop gamble gang gap gape
    garage garb garden garland garrison garrote gas gasp gauge gaze gear gel gell gesture
    ghost giggle glance glare glaze gleam glimmer glimpse glint glisten glitter glory glove
    glow glue glut goad gobble golf goof gorge gossip grace grade graduate graft grant graph
    grass grate gray grease grey grimace grime grin grip groan groom groove gross ground group
    growl guarantee guard guffaw guide gull gulp gum gun gurgle gut gutter hack hail halt ham
    hammer hand harangue harbor harm harness harp harrow harvest hassle hatch haul haw hawk
    head headline headquarter heap heat heave heft hem hemorrhage herd hike hint hiss hitch
    hock hog hole holster honeymoon honor honour hook hoot hop hope hopscotch host hound house
    howl huckster huddle huff hug hum humble hunch hunt hurdle hurry hype idle image impact
    implant import incense inch incline increase indenture index influence initial inlay
    institute insult interbreed intercept interconnect interdict interlock intern interview
    intimate intrigue introvert iron issue jab jail jam jar jerk jest jet jimmy jingle jinx
    jockey joke jolt jot journey joust judge jumble jump junk keel key keyboard kick kid kiss
    knight knuckle label labor lace lack lacquer lactate ladle lam lament laminate lance land
    landscape lap lapse last latch lather laugh lavish layer leaf league leak lean leap lease
    leaven lecture leer legitimate letter level leverage levy libel license light limit limp
    line link lisp list litter load loaf loan lobby lodge log long loop loot lop lope lord
    lounge love lower luck lull lumber lump lunch lurch mail major malign malt man mandate
    maneuver manicure manifest map march mark market maroon marshal mash mask masquerade mass
    massacre massage master mastermind mate matter mature measure mellow menace merchandise
    merit mesh mess mete meter microwave milk mind mine minister mint mire mirror misfire
    mismatch mist mistake mistrust misuse mix mock model moderate mold molt moo moor mortar
    mortgage mother motion motor motorcycle mottle mouth move muck muddle muddy muff mug mulch
    mumble murder murmur muscle muse mushroom mute muzzle nag nail name nap narrow needle
    neglect neighbor nest net nettle neuter nick nickel nickname nip nix nod nose nosedive
    notch note notice numb number nurse object obligate obscure occasion offer ogle ooze open
    option orbit order orient ornament orphan outfit outline output outrage outstretch
    overcharge overdose overdrive overflow overhang overhaul overlap overlay overload
    overshoot overuse overweight overwork own pace pack package padlock paint pair pal pale
    palm pan pander panic pant pantomime paper parachute parade parallel paraphrase parcel
    park parody parrot part partition partner party paste pat patch patent patrol patter
    pattern pause paw pawn peak peal pee peek peep peer pen pencil pep pepper perch perfect
    perk pervert pet petition phase phone photograph phrase picket picnic picture piece
    piggyback pigment pile pin pinch ping pinion pioneer pipe pique pirate pit pitch pity
    pivot place plague plan plane plant plaster plate pledge plop plot plow plug plump plunder
    plunge pocket point poise poison poke pole police poll pomade pooch pool pop pore position
    post postmark posture pot pound pout power practice practise praise precondition predate
    predicate preface prejudice premier premiere prepackage present press pressure preview
    prey price prick pride prime print privilege prize probe process profile profit profiteer
    program programme progress project promise proposition protest prototype provision prowl
    prune pucker puff pulp pulse pun punch puncture punt purchase purge purl purpose purr
    purse putt putter puzzle quack quail quake quarrel quaver query question queue quiet quip
    quiver quiz race rack radio rag rage raid rail railroad rain rake rally range rank rap
    rape rasp rate ration rattle ready rear reason rebate rebel rebound rebuff recess recharge
    recoil record redesign reel refashion refill refit reform refund regale regard regiment
    rehash reign reincarnate relapse release relish remand remark remedy remount rendezvous
    rent repair repeal replay reply report repose reprimand reproach reprobate request
    requisition rescue research reserve reset reshuffle resort respect rest result retail
    retch retort retreat return review revolt reward rhyme ricochet rid riddle ridicule riff
    rig right ring riot ripple rise risk rival rivet roar roast robe rock rocket roll romp
    roof room root rope rot rough round rout route row rub ruin rule rumble rumor rupture rush
    rustle sack sacrifice saddle salt salute sample sanction sandwich savage scab scale scam
    scan scant scatter schedule school scoop score scorn scotch scout scramble scrap scrape
    scratch scrawl screech screen screw scrimmage scud sculpture scurry seal search seat seed
    seesaw segment sense sentence separate sequence sequester serenade service shack shade
    shadow shame shampoo shape share shear sheer shell shelter shepherd shield shift shimmer
    shine ship shiver shock shoehorn shop shore short shoulder shovel show showcase shower
    shred shriek shuffle shutter shuttle shy side sideline sigh sight sign signal silence
    silhouette silt sin singe single sip sire size sizzle sketch skid skipper skirmish skirt
    skylark slack slam slant slate slaughter slaver sleepwalk slice slide slight slim sling
    sliver slop slope slot slouch slow slug sluice slumber slump smart smash smear smell smile
    smirk smoke smooth snack snag snake snarl sneer sneeze snicker snigger snooze snore snow
    snowball sober sock soil solace solder sort sound sour space span spar spare sparkle
    spatter spear speed spice spill spindle spiral splash splatter splay splice sponge sponsor
    spoon sport spot spotlight spout sprain sprawl spray spread spring sprint spruce spy
    squabble square squash squat squeak squeeze squirm squirt stab stable stack staff stage
    stain stake stall stammer stamp stampede star starch state station steady steam steel
    steep step stiff sting stink stitch stock stockpile stomp stone store storm strafe strain
    strand stray streak stream stress stretch stride strike string strip stroke stroll strop
    structure struggle strut stub stud study stuff stump stunt style sub subject sublime
    subordinate subpoena substitute subtitle sucker suit sum sun supplement supply support
    surface surfeit surge surprise surrender survey swagger swamp swap swarm swathe sweat
    sweep swindle swing swipe swirl swish switch swivel swoop syndicate table tack tag tail
    taint tally tame tango tank tape target taste taunt tax taxi team tee telegraph telephone
    telescope temper tender tense tension term terrace test tether thaw thermostat thin thirst
    thread thrill throb throttle thrust thud thumb thump thunder ticket tickle tidy tie tilt
    time tin ting tinge tingle tinkle tip tire title toast toll tone tongue tool toot top
    torment torture total touch tough tour tow toy trace track trade traffic trail train tramp
    transfer transplant transport transpose trap trash travel treasure treble trek trend
    trespass trick trickle trifle trill trip triple triumph troop trot trough truck trudge
    trumpet truncate trundle trust tug tumble tune tunnel tussle tutor tweak tweet twiddle
    twin twine twinkle twirl twist twitch type understudy undress upload upraise upstage use
    usher utter vacation vaccinate vacuum value vault veil vent venture verge vest vet veto
    videotape view visit voice void volunteer vote vow wad waddle waffle wag wage waggle wail
    wake wallop waltz wangle war warble ward warm warp warrant wash waste water wave wax weary
    wedge weed welcome wet wheel wheeze whimper whine whinny whip whir whirl whirr whisk
    whisper whistle whitewash whiz wholesale whoop wiggle wince wind wing wink winter wire
    wisecrack witness wonder word work worship wound wrack wreck wriggle wrinkle writhe wrong
    yak yap yawn yell yellow yelp yodel zigzag zip zone
    """
)
