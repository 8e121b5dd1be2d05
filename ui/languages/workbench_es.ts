<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AddressDialog</name>
    <message>
        <source>Fetch this page</source>
        <translation>Traer esta página</translation>
    </message>
    <message>
        <source>It may lead into this computer&apos;s own &amp;network</source>
        <translation>Puede llevar a la &amp;red propia de este equipo</translation>
    </message>
    <message>
        <source>The page is fetched once, now. Its bytes are kept with the time and their SHA-256.</source>
        <translation>La página se trae una sola vez, ahora. Sus bytes se guardan con la hora y su SHA-256.</translation>
    </message>
    <message>
        <source>Web &amp;address</source>
        <translation>&amp;Dirección web</translation>
    </message>
    <message>
        <source>Which web page is to be read?</source>
        <translation>¿Qué página web hay que leer?</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Import claims…</source>
        <translation>Importar afirmaciones…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Reviews in the folder are only read, and never merged into this one.</source>
        <translation>Las revisiones de la carpeta solo se leen y nunca se combinan con esta.</translation>
    </message>
    <message>
        <source>Search a folder too…</source>
        <translation>Buscar también en una carpeta…</translation>
    </message>
    <message>
        <source>Search it no longer</source>
        <translation>Dejar de buscar en ella</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <source>A date of these waits for a person, the article disagrees, or a new version has other words</source>
        <translation>Una fecha de estas espera a una persona, el artículo se contradice o una versión nueva tiene otras palabras</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Todas {n}</translation>
    </message>
    <message>
        <source>Look {n}</source>
        <translation>Mirar {n}</translation>
    </message>
    <message>
        <source>No claim is left. Esc empties the field.</source>
        <translation>No queda ninguna afirmación. Esc vacía el campo.</translation>
    </message>
    <message>
        <source>Struck in this version: {n}</source>
        <translation>Suprimidas en esta versión: {n}</translation>
    </message>
    <message>
        <source>To check {n}</source>
        <translation>Por comprobar {n}</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>Qué afirmaciones</translation>
    </message>
    <message>
        <source>{n} of {total} decided</source>
        <translation>{n} de {total} decididas</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} seleccionadas</translation>
    </message>
</context>
<context>
    <name>ClaimSearch</name>
    <message>
        <source>Claims by rank</source>
        <translation>Afirmaciones por rango</translation>
    </message>
    <message>
        <source>Claims in article order</source>
        <translation>Afirmaciones en el orden del artículo</translation>
    </message>
    <message>
        <source>Filter by kind, rank, state or source</source>
        <translation>Filtrar por tipo, rango, estado o fuente</translation>
    </message>
    <message>
        <source>Filter the claims</source>
        <translation>Filtrar las afirmaciones</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{words} ({n})</source>
        <translation>{words} ({n})</translation>
    </message>
</context>
<context>
    <name>ClaimView</name>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
</context>
<context>
    <name>ClashPart</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the other place: {words}</source>
        <translation>Mostrar el otro lugar: {words}</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>A colour is written with six digits, such as {example}.</source>
        <translation>Un color se escribe con seis cifras, como {example}.</translation>
    </message>
    <message>
        <source>Too weak: {contrast}, where text needs {least}.</source>
        <translation>Demasiado débil: {contrast}; el texto necesita {least}.</translation>
    </message>
</context>
<context>
    <name>ColourRow</name>
    <message>
        <source>Accent: dates and links, on light paper</source>
        <translation>Acento: fechas y enlaces, sobre papel claro</translation>
    </message>
    <message>
        <source>The same on dark</source>
        <translation>Lo mismo sobre oscuro</translation>
    </message>
    <message>
        <source>Verdicts that do not hold, on light paper</source>
        <translation>Veredictos de lo que no se sostiene, sobre papel claro</translation>
    </message>
    <message>
        <source>Verdicts that hold in part, on light paper</source>
        <translation>Veredictos de lo que se sostiene en parte, sobre papel claro</translation>
    </message>
    <message>
        <source>Verdicts that hold, on light paper</source>
        <translation>Veredictos de lo que se sostiene, sobre papel claro</translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Edit the comment: {words}</source>
        <translation>Editar el comentario: {words}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the comment: {words}</source>
        <translation>Quitar el comentario: {words}</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both: theirs as a second check</source>
        <translation>Ambos: el suyo como segunda comprobación</translation>
    </message>
    <message>
        <source>Here: {said}</source>
        <translation>Aquí: {said}</translation>
    </message>
    <message>
        <source>There: {said}</source>
        <translation>Allí: {said}</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>&amp;Keep a copy</source>
        <translation>&amp;Guardar una copia</translation>
    </message>
    <message>
        <source>Archi&amp;ved at</source>
        <translation>Archi&amp;vada en</translation>
    </message>
    <message>
        <source>Attach a fi&amp;le…</source>
        <translation>Adjuntar un archi&amp;vo…</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Com&amp;probar de nuevo</translation>
    </message>
    <message>
        <source>Captur&amp;e anew</source>
        <translation>Capt&amp;urar de nuevo</translation>
    </message>
    <message>
        <source>Captured copy</source>
        <translation>Copia capturada</translation>
    </message>
    <message>
        <source>It opens in your browser; this program sends nothing.</source>
        <translation>Se abre en su navegador; este programa no envía nada.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Looking whether it is unchanged since capture</source>
        <translation>Se mira si no ha cambiado desde la captura</translation>
    </message>
    <message>
        <source>Open the archive’s save pa&amp;ge</source>
        <translation>Abrir la página de &amp;guardado del archivo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Taken. It is kept when you attach the evidence.</source>
        <translation>Tomada. Se guarda al adjuntar la prueba.</translation>
    </message>
    <message>
        <source>The copy is being taken</source>
        <translation>Se toma la copia</translation>
    </message>
    <message>
        <source>The kept bytes are gone.</source>
        <translation>Los bytes guardados ya no están.</translation>
    </message>
    <message>
        <source>The kept bytes are not those that were captured.</source>
        <translation>Los bytes guardados no son los capturados.</translation>
    </message>
    <message>
        <source>Unchanged since capture, checked {time}</source>
        <translation>Sin cambios desde la captura, comprobado {time}</translation>
    </message>
</context>
<context>
    <name>CopyPane</name>
    <message>
        <source>Copy as captured</source>
        <translation>Copia tal como se capturó</translation>
    </message>
    <message>
        <source>It is kept all the same, with its hash. A quote cannot be looked for.</source>
        <translation>Se guarda igualmente, con su hash. No se puede buscar una cita.</translation>
    </message>
    <message>
        <source>No copy kept</source>
        <translation>Sin copia guardada</translation>
    </message>
    <message>
        <source>Quote found in the copy, but for white space.</source>
        <translation>Cita encontrada en la copia, salvo espacios.</translation>
    </message>
    <message>
        <source>Quote found once in the copy.</source>
        <translation>Cita encontrada una vez en la copia.</translation>
    </message>
    <message>
        <source>Quote found {n} times in the copy.</source>
        <translation>Cita encontrada {n} veces en la copia.</translation>
    </message>
    <message>
        <source>The copy holds no text</source>
        <translation>La copia no tiene texto</translation>
    </message>
    <message>
        <source>This quote is not in the copy.</source>
        <translation>Esta cita no está en la copia.</translation>
    </message>
    <message>
        <source>quote the selected words</source>
        <translation>citar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>“Keep a copy” takes the page as it is now, so that it can be shown later.</source>
        <translation>«Guardar una copia» toma la página como está ahora, para poder mostrarla después.</translation>
    </message>
</context>
<context>
    <name>CopyText</name>
    <message>
        <source>Copy as captured</source>
        <translation>Copia tal como se capturó</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>15 May 2017, May 2017, 15 to 18 May 2017</source>
        <translation>2017-05-15, 2017-05, 2017-05-15/2017-05-18</translation>
    </message>
    <message>
        <source>How the words can be read</source>
        <translation>Cómo se pueden leer las palabras</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>Set this date</source>
        <translation>Fijar esta fecha</translation>
    </message>
    <message>
        <source>The date you set stays when the publication date changes.</source>
        <translation>La fecha que fije se queda aunque cambie la fecha de publicación.</translation>
    </message>
    <message>
        <source>Type a date, or choose a reading.</source>
        <translation>Escriba una fecha o elija una lectura.</translation>
    </message>
    <message>
        <source>Understood as {date}.</source>
        <translation>Entendido como {date}.</translation>
    </message>
    <message>
        <source>What does “{words}” mean?</source>
        <translation>¿Qué significa «{words}»?</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Por quién</translation>
    </message>
    <message>
        <source>&amp;Complaint</source>
        <translation>&amp;Queja</translation>
    </message>
    <message>
        <source>&amp;Note the complaint</source>
        <translation>&amp;Anotar la queja</translation>
    </message>
    <message>
        <source>After publication: complaint, second look, outcome, correction.</source>
        <translation>Tras la publicación: queja, segunda mirada, resultado, rectificación.</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Corrected on {day}: {text}</source>
        <translation>Rectificado, {day}: {text}</translation>
    </message>
    <message>
        <source>Corrections of claim {number}</source>
        <translation>Rectificaciones de la afirmación {number}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Rectificar…</translation>
    </message>
    <message>
        <source>Nobody has complained.</source>
        <translation>Nadie se ha quejado.</translation>
    </message>
    <message>
        <source>Not looked into yet.</source>
        <translation>Aún sin examinar.</translation>
    </message>
    <message>
        <source>Note the correction for: {words}</source>
        <translation>Anotar la rectificación de: {words}</translation>
    </message>
    <message>
        <source>Settle the complaint: {words}</source>
        <translation>Resolver la queja: {words}</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>The claim stands: {finding}</source>
        <translation>La afirmación se mantiene: {finding}</translation>
    </message>
    <message>
        <source>The complaint is right: {finding}</source>
        <translation>La queja tiene razón: {finding}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>{by}: {complaint}</source>
        <translation>{by}: {complaint}</translation>
    </message>
</context>
<context>
    <name>CoverageMeter</name>
    <message>
        <source>covered</source>
        <translation>cubiertas</translation>
    </message>
    <message>
        <source>next unticked word</source>
        <translation>siguiente palabra sin marcar</translation>
    </message>
    <message>
        <source>of words accounted for</source>
        <translation>de las palabras atendidas</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} no fact</source>
        <translation>{n} sin hecho</translation>
    </message>
    <message>
        <source>{n} ticked</source>
        <translation>{n} marcadas</translation>
    </message>
    <message>
        <source>{n} words to do</source>
        <translation>{n} palabras por hacer</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Your work up to the last change is in the review file. You can go on; if it happens again, send this story to the makers of the program.</source>
        <translation>Su trabajo hasta el último cambio está en el archivo de revisión. Puede seguir; si vuelve a ocurrir, envíe este relato a quienes hacen el programa.</translation>
    </message>
</context>
<context>
    <name>DateCard</name>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>publication day</source>
        <translation>día de publicación</translation>
    </message>
    <message>
        <source>set another day</source>
        <translation>fijar otro día</translation>
    </message>
</context>
<context>
    <name>DateLines</name>
    <message>
        <source>Dates of the article</source>
        <translation>Fechas del artículo</translation>
    </message>
</context>
<context>
    <name>DateList</name>
    <message>
        <source>No date was found in the article.</source>
        <translation>No se encontró ninguna fecha en el artículo.</translation>
    </message>
</context>
<context>
    <name>DateRow</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirm {date}</source>
        <translation>Confirmar {date}</translation>
    </message>
</context>
<context>
    <name>DeadlineDialog</name>
    <message>
        <source>&amp;No deadline</source>
        <translation>&amp;Sin plazo</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>14:30, or 27 Nov 2026, 14:30</source>
        <translation>14:30, o 2026-11-27 14:30</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fijarlo</translation>
    </message>
    <message>
        <source>The foot of the window tells how long it is till then.</source>
        <translation>El pie de la ventana dice cuánto falta.</translation>
    </message>
    <message>
        <source>Type a time first.</source>
        <translation>Escriba primero una hora.</translation>
    </message>
    <message>
        <source>When is the deadline?</source>
        <translation>¿Cuándo vence el plazo?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Dates that moved</source>
        <translation>Fechas que se movieron</translation>
    </message>
    <message>
        <source>No claim found</source>
        <translation>No se encontró ninguna afirmación</translation>
    </message>
    <message>
        <source>Select words in the article and {press} to add a claim.</source>
        <translation>Seleccione palabras en el artículo y {press} para añadir una afirmación.</translation>
    </message>
    <message>
        <source>Select words in the article and {press} to add one.</source>
        <translation>Seleccione palabras en el artículo y {press} para añadir una.</translation>
    </message>
</context>
<context>
    <name>DraftDialog</name>
    <message>
        <source>Add it as another article</source>
        <translation>Añadirlo como otro artículo</translation>
    </message>
    <message>
        <source>Ask for another look: {n}</source>
        <translation>Piden otra mirada: {n}</translation>
    </message>
    <message>
        <source>Gone: {n}</source>
        <translation>Desaparecidas: {n}</translation>
    </message>
    <message>
        <source>Is this a new version of “{title}”?</source>
        <translation>¿Es una versión nueva de «{title}»?</translation>
    </message>
    <message>
        <source>Keep all that was done on them: {n}</source>
        <translation>Conservan todo lo hecho: {n}</translation>
    </message>
    <message>
        <source>New: {n}</source>
        <translation>Nuevas: {n}</translation>
    </message>
    <message>
        <source>Take the new version</source>
        <translation>Tomar la versión nueva</translation>
    </message>
    <message>
        <source>Take this version of “{title}”?</source>
        <translation>¿Tomar esta versión de «{title}»?</translation>
    </message>
    <message>
        <source>What becomes of the claims</source>
        <translation>Qué pasa con las afirmaciones</translation>
    </message>
    <message>
        <source>What was done on claims that say the same comes along. One undo brings the old version back.</source>
        <translation>Lo hecho en afirmaciones que dicen lo mismo viene con ellas. Un solo deshacer devuelve la versión anterior.</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>More differs than is shown here.</source>
        <translation>Hay más diferencias de las que se ven aquí.</translation>
    </message>
    <message>
        <source>Moved:</source>
        <translation>Movido:</translation>
    </message>
    <message>
        <source>Paragraphs that are the same: {n}</source>
        <translation>Párrafos iguales: {n}</translation>
    </message>
    <message>
        <source>What differs between the versions</source>
        <translation>Qué difiere entre las versiones</translation>
    </message>
</context>
<context>
    <name>DropBox</name>
    <message>
        <source>Drop an article here</source>
        <translation>Suelte aquí un artículo</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
    <message>
        <source>Text, web page, Word, PDF or mail. It stays on this computer.</source>
        <translation>Texto, página web, Word, PDF o correo. No sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>EffectPane</name>
    <message>
        <source>1 confirmed by a person stays.</source>
        <translation>1 confirmada por una persona se queda.</translation>
    </message>
    <message>
        <source>1 date waits for a publication date.</source>
        <translation>1 fecha espera una fecha de publicación.</translation>
    </message>
    <message>
        <source>1 date will change.</source>
        <translation>1 fecha cambiará.</translation>
    </message>
    <message>
        <source>Dates that change and dates that stay</source>
        <translation>Fechas que cambian y fechas que se quedan</translation>
    </message>
    <message>
        <source>No date will change.</source>
        <translation>No cambiará ninguna fecha.</translation>
    </message>
    <message>
        <source>Verdicts, reasons and evidence are not touched.</source>
        <translation>Los veredictos, las razones y las pruebas no se tocan.</translation>
    </message>
    <message>
        <source>What it changes shows here once there is a day.</source>
        <translation>Lo que cambia se ve aquí en cuanto haya un día.</translation>
    </message>
    <message>
        <source>{count} confirmed by a person stay.</source>
        <translation>{count} confirmadas por una persona se quedan.</translation>
    </message>
    <message>
        <source>{count} dates wait for a publication date.</source>
        <translation>{count} fechas esperan una fecha de publicación.</translation>
    </message>
    <message>
        <source>{count} dates will change.</source>
        <translation>{count} fechas cambiarán.</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Quote, word for word</source>
        <translation>&amp;Cita, palabra por palabra</translation>
    </message>
    <message>
        <source>&amp;Where in the source</source>
        <translation>D&amp;ónde en la fuente</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Adjuntar la prueba</translation>
    </message>
    <message>
        <source>Copy as captured</source>
        <translation>Copia tal como se capturó</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>This quote is not in the copy.</source>
        <translation>Esta cita no está en la copia.</translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <translation>párrafo {n}</translation>
    </message>
    <message>
        <source>Evidence for claim {number}</source>
        <translation>Prueba para la afirmación {number}</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Say what it shows about the claim.</source>
        <translation>Diga qué muestra sobre la afirmación.</translation>
    </message>
    <message>
        <source>Seen {day}</source>
        <translation>Visto: {day}</translation>
    </message>
    <message>
        <source>What it shows about the claim</source>
        <translation>Qué muestra sobre la afirmación</translation>
    </message>
    <message>
        <source>What the next reader should know</source>
        <translation>Lo que debe saber quien lea después</translation>
    </message>
    <message>
        <source>paragraph 3, page 12, 04:31</source>
        <translation>párrafo 3, página 12, 04:31</translation>
    </message>
</context>
<context>
    <name>EvidencePart</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>None yet. Drop a link or a file here, or {press}.</source>
        <translation>Ninguna todavía. Suelte aquí un enlace o un archivo, o {press}.</translation>
    </message>
    <message>
        <source>{n} · {primary} primary</source>
        <translation>{n} · {primary} primarias</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose a format.</source>
        <translation>Elija un formato.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>ClaimReview needs the web address the check will have.</source>
        <translation>ClaimReview necesita la dirección web que tendrá la verificación.</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Exportar la revisión</translation>
    </message>
    <message>
        <source>File to write to, without its ending</source>
        <translation>Archivo en que escribir, sin extensión</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>No claim can go out as ClaimReview: none has a verdict that stands.</source>
        <translation>Ninguna afirmación puede salir como ClaimReview: ninguna tiene un veredicto firme.</translation>
    </message>
    <message>
        <source>Pu&amp;blisher of the check</source>
        <translation>E&amp;ditor de la verificación</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>The pack is whole, with comments and confidential sources: for the desk.</source>
        <translation>El paquete va entero, con comentarios y fuentes confidenciales: para la redacción.</translation>
    </message>
    <message>
        <source>Web a&amp;ddress the check will have</source>
        <translation>&amp;Dirección web que tendrá la verificación</translation>
    </message>
    <message>
        <source>{fit} of {claims} claims can go out as ClaimReview.</source>
        <translation>{fit} de {claims} afirmaciones pueden salir como ClaimReview.</translation>
    </message>
    <message>
        <source>{n} files will be replaced.</source>
        <translation>Se sustituirán {n} archivos.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>Where to write the report</source>
        <translation>Dónde escribir el informe</translation>
    </message>
    <message>
        <source>Will be replaced: {names}</source>
        <translation>Se sustituirá: {names}</translation>
    </message>
    <message>
        <source>Write 1 file</source>
        <translation>Escribir 1 archivo</translation>
    </message>
    <message>
        <source>Write {n} files</source>
        <translation>Escribir {n} archivos</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>&amp;Fact</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>1 Dec 2027, or nothing if it cannot change</source>
        <translation>2027-12-01, o nada si no puede cambiar</translation>
    </message>
    <message>
        <source>A fact needs words.</source>
        <translation>Un hecho necesita palabras.</translation>
    </message>
    <message>
        <source>A later claim that repeats it will say so.</source>
        <translation>Una afirmación posterior que lo repita lo dirá.</translation>
    </message>
    <message>
        <source>Check a&amp;gain on</source>
        <translation>Volver a &amp;comprobar el</translation>
    </message>
    <message>
        <source>Keep the fact</source>
        <translation>Guardar el hecho</translation>
    </message>
    <message>
        <source>Keep this as a standing fact?</source>
        <translation>¿Guardar esto como hecho permanente?</translation>
    </message>
    <message>
        <source>True &amp;on</source>
        <translation>Cierto &amp;el</translation>
    </message>
    <message>
        <source>Verified &amp;against</source>
        <translation>Verificado &amp;con</translation>
    </message>
    <message>
        <source>two primary sources</source>
        <translation>dos fuentes primarias</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>No está en este artículo</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
</context>
<context>
    <name>FormatChoice</name>
    <message>
        <source>Annotated article</source>
        <translation>Artículo anotado</translation>
    </message>
    <message>
        <source>Article, copies, hashes and log in one zip; opens here again</source>
        <translation>Artículo, copias, hashes y registro en un zip; se vuelve a abrir aquí</translation>
    </message>
    <message>
        <source>CSV, one file each</source>
        <translation>CSV, un archivo cada una</translation>
    </message>
    <message>
        <source>ClaimReview</source>
        <translation>ClaimReview</translation>
    </message>
    <message>
        <source>Claims, dates, evidence and log, for spreadsheets</source>
        <translation>Afirmaciones, fechas, pruebas y registro, para hojas de cálculo</translation>
    </message>
    <message>
        <source>Every claim with its verdict, reasons, evidence and dates</source>
        <translation>Cada afirmación con su veredicto, razones, pruebas y fechas</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Para otros programas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Replay pack</source>
        <translation>Paquete de reproducción</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Search engines, annotation tools, your own scripts</source>
        <translation>Buscadores, herramientas de anotación, sus propios scripts</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The article with every claim and date marked in place</source>
        <translation>El artículo con cada afirmación y fecha marcada en su sitio</translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation>Toda la revisión</translation>
    </message>
    <message>
        <source>Web Annotations</source>
        <translation>Anotaciones web</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word with comments</source>
        <translation>Word con comentarios</translation>
    </message>
</context>
<context>
    <name>Galley</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Plazo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>27 Nov 2026, or nothing</source>
        <translation>2026-11-27, o nada</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Darla</translation>
    </message>
    <message>
        <source>Give the claim to nobody</source>
        <translation>No dar la afirmación a nadie</translation>
    </message>
    <message>
        <source>Name and day stand above the claim.</source>
        <translation>El nombre y el día están sobre la afirmación.</translation>
    </message>
    <message>
        <source>To no&amp;body</source>
        <translation>A &amp;nadie</translation>
    </message>
    <message>
        <source>Who checks claim {number}?</source>
        <translation>¿Quién comprueba la afirmación {number}?</translation>
    </message>
</context>
<context>
    <name>GroupedDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>No queda nada</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Central claim</source>
        <translation>Afirmación central</translation>
    </message>
    <message>
        <source>Claim {n}</source>
        <translation>Afirmación {n}</translation>
    </message>
    <message>
        <source>Given to {name}</source>
        <translation>Dada a {name}</translation>
    </message>
    <message>
        <source>Given to {name} until {day}</source>
        <translation>Dada a {name} hasta {day}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>The article’s own words</source>
        <translation>Palabras del propio artículo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Words of the claim: {words}</source>
        <translation>Palabras de la afirmación: {words}</translation>
    </message>
    <message>
        <source>as cited</source>
        <translation>según se cita</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
</context>
<context>
    <name>HeadSample</name>
    <message>
        <source>Head of a report</source>
        <translation>Cabecera de un informe</translation>
    </message>
    <message>
        <source>Head of a report as it would print</source>
        <translation>Cabecera de un informe tal como se imprimiría</translation>
    </message>
    <message>
        <source>Laying out the sample</source>
        <translation>Componiendo la muestra</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Address of the check</source>
        <translation>&amp;Dirección de la verificación</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Afirmación</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Razones</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Quién lo dice</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Veredicto</translation>
    </message>
    <message>
        <source>(no claim)</source>
        <translation>(sin afirmación)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sin encabezado)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Una tabla (CSV)</translation>
    </message>
    <message>
        <source>A workbook (Excel)</source>
        <translation>Un libro (Excel)</translation>
    </message>
    <message>
        <source>All of them come in, or none. The originals are kept as they are.</source>
        <translation>Entran todas o ninguna. Los originales se guardan tal como están.</translation>
    </message>
    <message>
        <source>Another review file; it is only read</source>
        <translation>Otro archivo de revisión; solo se lee</translation>
    </message>
    <message>
        <source>Checked &amp;by</source>
        <translation>Comprobado &amp;por</translation>
    </message>
    <message>
        <source>ClaimReview, as publishers mark up their checks</source>
        <translation>ClaimReview, como los medios marcan sus verificaciones</translation>
    </message>
    <message>
        <source>Claims of AVeriTeC</source>
        <translation>Afirmaciones de AVeriTeC</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>First claims</source>
        <translation>Primeras afirmaciones</translation>
    </message>
    <message>
        <source>Import all claims</source>
        <translation>Importar todas las afirmaciones</translation>
    </message>
    <message>
        <source>Import claims from “{name}”?</source>
        <translation>¿Importar afirmaciones de «{name}»?</translation>
    </message>
    <message>
        <source>JSON objects, one a claim</source>
        <translation>Objetos JSON, uno por afirmación</translation>
    </message>
    <message>
        <source>Row {rows}: {what}</source>
        <translation>Fila {rows}: {what}</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>Dicho &amp;el</translation>
    </message>
    <message>
        <source>Say which column holds the claim.</source>
        <translation>Diga qué columna tiene la afirmación.</translation>
    </message>
    <message>
        <source>UTF-8, or as marked</source>
        <translation>UTF-8, o según esté marcado</translation>
    </message>
    <message>
        <source>W3C Web Annotations</source>
        <translation>Anotaciones web del W3C</translation>
    </message>
</context>
<context>
    <name>InspectorWindow</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>{claim} — Inspector</source>
        <translation>{claim} — Inspector</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Single letters act only where no text is being typed.</source>
        <translation>Las letras sueltas solo actúan donde no se escribe texto.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Todas como estaban</translation>
    </message>
    <message>
        <source>&amp;New key for it: press it here</source>
        <translation>&amp;Tecla nueva: púlsela aquí</translation>
    </message>
    <message>
        <source>&amp;Take this key</source>
        <translation>&amp;Usar esta tecla</translation>
    </message>
    <message>
        <source>&amp;Without a key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Como estaba</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>un veredicto</translation>
    </message>
    <message>
        <source>{key} would belong to two: {commands}.</source>
        <translation>{key} sería de dos: {commands}.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Cuáles</translation>
    </message>
    <message>
        <source>Also a sign-off, or what somebody else did; it is told.</source>
        <translation>También un visto bueno o lo que hizo otra persona; queda dicho.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Nothing is ever taken out: what was undone stands here too.</source>
        <translation>Nunca se quita nada: lo deshecho también está aquí.</translation>
    </message>
    <message>
        <source>Take &amp;back the newest, in my name</source>
        <translation>&amp;Deshacer lo último, en mi nombre</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>Who did what, and when</source>
        <translation>Quién hizo qué, y cuándo</translation>
    </message>
    <message>
        <source>a name, a day, a word</source>
        <translation>un nombre, un día, una palabra</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} entradas</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Carta</translation>
    </message>
    <message>
        <source>&amp;Quote the claims, published or not</source>
        <translation>&amp;Citar las afirmaciones, publicadas o no</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>¿A &amp;quién?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy these questions</source>
        <translation>Copiar estas preguntas</translation>
    </message>
    <message>
        <source>No question is open.</source>
        <translation>No hay ninguna pregunta abierta.</translation>
    </message>
    <message>
        <source>No word of the article is given away unless you say so.</source>
        <translation>No se da a conocer ni una palabra del artículo si usted no lo dice.</translation>
    </message>
    <message>
        <source>Questions that are open</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>To nobody yet</source>
        <translation>A nadie todavía</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Lo mejor primero</translation>
    </message>
    <message>
        <source>Claims and reasons</source>
        <translation>Afirmaciones y razones</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>Olvidar esta búsqueda</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Narrowed; fold away to ask for all</source>
        <translation>Acotada; pliegue los campos para buscarlo todo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más reciente primero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What to search</source>
        <translation>Qué buscar</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>A copy of {name} is kept.</source>
        <translation>Se guarda una copia de {name}.</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Elegir una i&amp;magen…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>No lo&amp;go</source>
        <translation>Sin lo&amp;go</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most {kilobytes} kB and {dots} dots wide.</source>
        <translation>PNG, JPEG o SVG, de {kilobytes} kB y {dots} puntos de ancho como máximo.</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imágenes ({kinds})</translation>
    </message>
    <message>
        <source>The logo as it stands in reports</source>
        <translation>El logotipo tal como aparece en los informes</translation>
    </message>
    <message>
        <source>Which picture is the logo?</source>
        <translation>¿Qué imagen es el logotipo?</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>No se puede leer {name} ({why}).</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Como los del sistema</translation>
    </message>
    <message>
        <source>As the system speaks</source>
        <translation>Como habla el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast, light or dark as the system has it</source>
        <translation>Alto contraste, claro u oscuro como el sistema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Nothing &amp;moves by itself</source>
        <translation>&amp;Nada se mueve solo</translation>
    </message>
    <message>
        <source>Text of the &amp;article</source>
        <translation>Texto del &amp;artículo</translation>
    </message>
    <message>
        <source>Text of the &amp;interface</source>
        <translation>Texto de la &amp;interfaz</translation>
    </message>
    <message>
        <source>Windows that are open keep theirs until the next start.</source>
        <translation>Las ventanas abiertas conservan el suyo hasta el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Look at these first</source>
        <translation>Mire esto primero</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show claim {number}: {words}</source>
        <translation>Mostrar la afirmación {number}: {words}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Claims are being found</source>
        <translation>Se buscan afirmaciones</translation>
    </message>
    <message>
        <source>Claims are being found.</source>
        <translation>Se buscan afirmaciones.</translation>
    </message>
    <message>
        <source>Close although reasons are not saved?</source>
        <translation>¿Cerrar aunque hay razones sin guardar?</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlas</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <source>Ready. Nothing is sent anywhere.</source>
        <translation>Listo. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se añadió nada.</translation>
    </message>
    <message>
        <source>Stopped. What was read before stays.</source>
        <translation>Detenido. Lo que se leyó antes se queda.</translation>
    </message>
    <message>
        <source>The drive did not take them. They stand in the window until it closes.</source>
        <translation>El disco no las aceptó. Siguen en la ventana hasta que se cierre.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;All conflicts</source>
        <translation>&amp;Todos los conflictos</translation>
    </message>
    <message>
        <source>All of it is here already.</source>
        <translation>Todo está ya aquí.</translation>
    </message>
    <message>
        <source>Bring in the work of “{name}”?</source>
        <translation>¿Traer el trabajo de «{name}»?</translation>
    </message>
    <message>
        <source>Choose one by one</source>
        <translation>Elegir uno por uno</translation>
    </message>
    <message>
        <source>Conflicts without an answer: {n}</source>
        <translation>Conflictos sin respuesta: {n}</translation>
    </message>
    <message>
        <source>Conflicts: {n}</source>
        <translation>Conflictos: {n}</translation>
    </message>
    <message>
        <source>Further conflicts, which go as the answer for all says: {n}</source>
        <translation>Otros conflictos, que siguen la respuesta para todos: {n}</translation>
    </message>
    <message>
        <source>Keep both where that can be</source>
        <translation>Conservar ambos donde se pueda</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Mine everywhere</source>
        <translation>Lo mío en todas partes</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Lo que llega</translation>
    </message>
    <message>
        <source>Nothing is in conflict.</source>
        <translation>No hay conflictos.</translation>
    </message>
    <message>
        <source>Nothing is new.</source>
        <translation>No hay nada nuevo.</translation>
    </message>
    <message>
        <source>One answer for all</source>
        <translation>Una respuesta para todos</translation>
    </message>
    <message>
        <source>The other file is only read. One undo takes all of it back.</source>
        <translation>El otro archivo solo se lee. Un deshacer lo retira todo.</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>Lo suyo en todas partes</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Known here: {names}</source>
        <translation>Conocidos aquí: {names}</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
</context>
<context>
    <name>NarrowRow</name>
    <message>
        <source>1 Mar 2026</source>
        <translation>1 mar 2026</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any verdict</source>
        <translation>Cualquier veredicto</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Según qué día</translation>
    </message>
    <message>
        <source>Day of the article</source>
        <translation>Día del artículo</translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation>Día de la verificación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>No day that is sure.</source>
        <translation>No es un día seguro.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>With a verdict</source>
        <translation>Con veredicto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>NewsroomPage</name>
    <message>
        <source>&amp;Name of the newsroom</source>
        <translation>&amp;Nombre de la redacción</translation>
    </message>
    <message>
        <source>At the head of every report, and as publisher of ClaimReviews.</source>
        <translation>Encabeza cada informe y figura como editor de los ClaimReview.</translation>
    </message>
    <message>
        <source>How you &amp;check</source>
        <translation>Cómo se &amp;verifica</translation>
    </message>
    <message>
        <source>Lines to be signed &amp;by hand</source>
        <translation>Líneas para &amp;firmar a mano</translation>
    </message>
    <message>
        <source>One to a line, such as: Editor on duty.</source>
        <translation>Una por línea, por ejemplo: Jefe de turno.</translation>
    </message>
    <message>
        <source>Stands at the end of every report.</source>
        <translation>Figura al final de cada informe.</translation>
    </message>
    <message>
        <source>The folder cannot be made ({why}).</source>
        <translation>No se puede crear la carpeta ({why}).</translation>
    </message>
    <message>
        <source>Trying the templates out</source>
        <translation>Probando las plantillas</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>No reasons given.</source>
        <translation>Sin razones.</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
</context>
<context>
    <name>OwnDay</name>
    <message>
        <source>How exact it is</source>
        <translation>Con qué exactitud</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>Less exact is fine: “May 2017” or “2017” work too.</source>
        <translation>Menos exacto también vale: «2017-05» o «2017».</translation>
    </message>
    <message>
        <source>Understood as {day}.</source>
        <translation>Entendido como {day}.</translation>
    </message>
    <message>
        <source>Your own &amp;day</source>
        <translation>Su &amp;propio día</translation>
    </message>
    <message>
        <source>Your own day</source>
        <translation>Su propio día</translation>
    </message>
    <message>
        <source>Zone of the time</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>sin zona</translation>
    </message>
    <message>
        <source>such as 18 May 2017</source>
        <translation>por ejemplo 2017-05-18</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>to the minute</source>
        <translation>al minuto</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>al segundo</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>al año</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Laying out the pages</source>
        <translation>Se componen las páginas</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>The report, {place}</source>
        <translation>El informe, {place}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>This report is too long to be shown here; it is written whole.</source>
        <translation>Este informe es demasiado largo para verse aquí; se escribe entero.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing by these words.</source>
        <translation>Nada con estas palabras.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Choose a &amp;printer…</source>
        <translation>Elegir una &amp;impresora…</translation>
    </message>
    <message>
        <source>Print the report?</source>
        <translation>¿Imprimir el informe?</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>PublicationBar</name>
    <message>
        <source>Change the publication date</source>
        <translation>Cambiar la fecha de publicación</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>No publication date found.</source>
        <translation>No se encontró fecha de publicación.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Set the day…</source>
        <translation>Fijar el día…</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>&amp;Correction</source>
        <translation>&amp;Rectificación</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Publicada el</translation>
    </message>
    <message>
        <source>Note the correction</source>
        <translation>Anotar la rectificación</translation>
    </message>
    <message>
        <source>What were readers told?</source>
        <translation>¿Qué se dijo a los lectores?</translation>
    </message>
    <message>
        <source>Write what was told.</source>
        <translation>Escriba lo que se dijo.</translation>
    </message>
</context>
<context>
    <name>PublishedDialog</name>
    <message>
        <source>Choose a day or type one.</source>
        <translation>Elija un día o escríbalo.</translation>
    </message>
    <message>
        <source>Days that were found</source>
        <translation>Días encontrados</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>The day stays open; nothing is made up.</source>
        <translation>El día queda abierto; no se inventa nada.</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Usar este día</translation>
    </message>
    <message>
        <source>Use {day}</source>
        <translation>Usar {day}</translation>
    </message>
    <message>
        <source>When was this article published?</source>
        <translation>¿Cuándo se publicó este artículo?</translation>
    </message>
    <message>
        <source>Words such as “on Monday” are read from this day. Pick a day that was found, or set your own.</source>
        <translation>Palabras como «el lunes» se leen desde este día. Elija un día encontrado o fije el suyo.</translation>
    </message>
    <message>
        <source>brings the old dates back</source>
        <translation>devuelve las fechas anteriores</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>&amp;Type “{word}” to confirm</source>
        <translation>&amp;Escriba «{word}» para confirmarlo</translation>
    </message>
    <message>
        <source>Backups that still hold it, and are not touched: {names}, in {folder}.</source>
        <translation>Copias de seguridad que aún lo contienen y no se tocan: {names}, en {folder}.</translation>
    </message>
    <message>
        <source>Copies, reports and packs made of it elsewhere are not touched.</source>
        <translation>Las copias, informes y paquetes que se hicieron en otro lugar no se tocan.</translation>
    </message>
    <message>
        <source>Erase it for good</source>
        <translation>Borrarlo para siempre</translation>
    </message>
    <message>
        <source>Erase “{title}” for good?</source>
        <translation>¿Borrar «{title}» para siempre?</translation>
    </message>
    <message>
        <source>Its words and all that was decided on it are taken out of the file and of its history. The ledger keeps that something was erased, by whom and when.</source>
        <translation>Sus palabras y todo lo que se decidió sobre él salen del archivo y de su historial. El registro conserva que algo se borró, quién lo hizo y cuándo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>This cannot be undone, and undo stops there for all that was done before.</source>
        <translation>Esto no se puede deshacer, y deshacer se detiene ahí para todo lo hecho antes.</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Escriba primero la palabra.</translation>
    </message>
    <message>
        <source>What goes: {what}.</source>
        <translation>Lo que se va: {what}.</translation>
    </message>
    <message>
        <source>captures: {n}</source>
        <translation>capturas: {n}</translation>
    </message>
    <message>
        <source>claims: {n}</source>
        <translation>afirmaciones: {n}</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>facts kept from it: {n}</source>
        <translation>hechos guardados de él: {n}</translation>
    </message>
    <message>
        <source>pieces of evidence: {n}</source>
        <translation>pruebas: {n}</translation>
    </message>
    <message>
        <source>verdicts, former ones counted: {n}</source>
        <translation>veredictos, contando los anteriores: {n}</translation>
    </message>
    <message>
        <source>versions: {n}</source>
        <translation>versiones: {n}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>¿A &amp;quién?</translation>
    </message>
    <message>
        <source>&amp;Who was contacted</source>
        <translation>A &amp;quién se contactó</translation>
    </message>
    <message>
        <source>4 March 2016</source>
        <translation>2016-03-04</translation>
    </message>
    <message>
        <source>A&amp;sk it</source>
        <translation>Pre&amp;guntar</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Registro de contactos</translation>
    </message>
    <message>
        <source>Let rest</source>
        <translation>Dejar en reposo</translation>
    </message>
    <message>
        <source>Let the question rest: {words}</source>
        <translation>Dejar en reposo la pregunta: {words}</translation>
    </message>
    <message>
        <source>Nobody was contacted yet.</source>
        <translation>Aún no se contactó con nadie.</translation>
    </message>
    <message>
        <source>Note the answer to: {words}</source>
        <translation>Anotar la respuesta a: {words}</translation>
    </message>
    <message>
        <source>Note the conta&amp;ct</source>
        <translation>Anotar el con&amp;tacto</translation>
    </message>
    <message>
        <source>Note what came of the contact with {who}</source>
        <translation>Anotar qué resultó del contacto con {who}</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Aún no se preguntó nada.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions about claim {number}</source>
        <translation>Preguntas sobre la afirmación {number}</translation>
    </message>
    <message>
        <source>Rests.</source>
        <translation>En reposo.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>To {whom}: {question}</source>
        <translation>A {whom}: {question}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Qué resultó…</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>telephone, mail</source>
        <translation>teléfono, correo</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>&amp;Stop all</source>
        <translation>Detener &amp;todo</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Reading {n} of {many} files</source>
        <translation>Leyendo {n} de {many} archivos</translation>
    </message>
    <message>
        <source>{n} of {many} files could not be read</source>
        <translation>No se pudieron leer {n} de {many} archivos</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Memory for it</source>
        <translation>&amp;Memoria para ello</translation>
    </message>
    <message>
        <source>&amp;Time to read an article</source>
        <translation>&amp;Tiempo para leer un artículo</translation>
    </message>
    <message>
        <source>An address on a page could lead to a machine nobody outside should see.</source>
        <translation>Una dirección de una página podría llevar a una máquina que nadie de fuera debe ver.</translation>
    </message>
    <message>
        <source>An article that costs more is read in a plainer way, or refused. Nothing is lost by it.</source>
        <translation>Un artículo que cuesta más se lee de un modo más sencillo o se rechaza. No se pierde nada.</translation>
    </message>
    <message>
        <source>Largest &amp;file</source>
        <translation>&amp;Archivo más grande</translation>
    </message>
    <message>
        <source>Pages may come from this computer&apos;s own &amp;network</source>
        <translation>Las páginas pueden venir de la &amp;red propia de este equipo</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>What was compared with what, and what came of it</source>
        <translation>Qué se comparó con qué y qué resultó</translation>
    </message>
</context>
<context>
    <name>RecordsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Ask for the rule again: {rule}</source>
        <translation>Volver a exigir la regla: {rule}</translation>
    </message>
    <message>
        <source>Rule met: {rule}.</source>
        <translation>Regla cumplida: {rule}.</translation>
    </message>
    <message>
        <source>Waive the rule: {rule}</source>
        <translation>Dispensar de la regla: {rule}</translation>
    </message>
    <message>
        <source>Waived by {name}: {rule}. “{reason}”</source>
        <translation>Dispensada por {name}: {rule}. «{reason}»</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Dispensar…</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>&amp;Primary sources, or in their place</source>
        <translation>Fuentes &amp;primarias, o en su lugar</translation>
    </message>
    <message>
        <source>&amp;Secondary sources</source>
        <translation>Fuentes &amp;secundarias</translation>
    </message>
    <message>
        <source>&amp;Two people checked it</source>
        <translation>La comprobaron &amp;dos personas</translation>
    </message>
    <message>
        <source>0 asks nothing.</source>
        <translation>0 no exige nada.</translation>
    </message>
    <message>
        <source>A verdict is final only when these are met, or waived with a reason and a name.</source>
        <translation>Un veredicto solo es definitivo cuando se cumplen, o se dispensan con razón y nombre.</translation>
    </message>
    <message>
        <source>As &amp;IFCN signatories do</source>
        <translation>Como los firmantes de la &amp;IFCN</translation>
    </message>
    <message>
        <source>Sources of different &amp;origin, for central claims</source>
        <translation>Fuentes de distinto &amp;origen, para afirmaciones centrales</translation>
    </message>
    <message>
        <source>The &amp;claimant was asked</source>
        <translation>Se &amp;preguntó a quien lo afirma</translation>
    </message>
    <message>
        <source>The verdict has &amp;reasons</source>
        <translation>El veredicto tiene &amp;razones</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Usar estas reglas</translation>
    </message>
    <message>
        <source>What must a claim have?</source>
        <translation>¿Qué debe tener una afirmación?</translation>
    </message>
</context>
<context>
    <name>RulesPart</name>
    <message>
        <source>House rules</source>
        <translation>Reglas de la redacción</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>todas cumplidas</translation>
    </message>
    <message>
        <source>{n} lacking</source>
        <translation>faltan {n}</translation>
    </message>
</context>
<context>
    <name>ScaleDialog</name>
    <message>
        <source>&amp;Name of the scale</source>
        <translation>&amp;Nombre de la escala</translation>
    </message>
    <message>
        <source>Give every label words.</source>
        <translation>Dé palabras a cada etiqueta.</translation>
    </message>
    <message>
        <source>Give the scale a name.</source>
        <translation>Dé un nombre a la escala.</translation>
    </message>
    <message>
        <source>On which scale are verdicts given?</source>
        <translation>¿En qué escala se dan los veredictos?</translation>
    </message>
    <message>
        <source>One of our own…</source>
        <translation>Una propia…</translation>
    </message>
    <message>
        <source>Scal&amp;e</source>
        <translation>E&amp;scala</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Use this scale</source>
        <translation>Usar esta escala</translation>
    </message>
    <message>
        <source>Verdicts that were given keep their label. A scale in use is never changed: changing it makes a new version.</source>
        <translation>Los veredictos dados conservan su etiqueta. Una escala en uso nunca se cambia: cambiarla hace una versión nueva.</translation>
    </message>
    <message>
        <source>Without counterpart on this scale, and left as they are: {labels}.</source>
        <translation>Sin equivalente en esta escala, y dejadas como están: {labels}.</translation>
    </message>
</context>
<context>
    <name>ScaleForm</name>
    <message>
        <source>&amp;Meaning</source>
        <translation>&amp;Significado</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>&amp;Standing</source>
        <translation>&amp;Posición</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>A&amp;dd a label</source>
        <translation>Aña&amp;dir una etiqueta</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Labels, from best to worst</source>
        <translation>Etiquetas, de mejor a peor</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>S&amp;igno</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>does not hold (red)</source>
        <translation>no se sostiene (rojo)</translation>
    </message>
    <message>
        <source>holds (green)</source>
        <translation>se sostiene (verde)</translation>
    </message>
    <message>
        <source>open (grey)</source>
        <translation>abierto (gris)</translation>
    </message>
    <message>
        <source>partly (ochre)</source>
        <translation>en parte (ocre)</translation>
    </message>
    <message>
        <source>without words yet</source>
        <translation>aún sin palabras</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>&amp;All claims</source>
        <translation>&amp;Todas las afirmaciones</translation>
    </message>
    <message>
        <source>&amp;Number the reviewers instead of naming them</source>
        <translation>&amp;Numerar a quienes revisan en vez de nombrarlos</translation>
    </message>
    <message>
        <source>&amp;These claims:</source>
        <translation>&amp;Estas afirmaciones:</translation>
    </message>
    <message>
        <source>A report for the desk names everybody.</source>
        <translation>Un informe para la redacción nombra a todos.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Give their numbers.</source>
        <translation>Dé sus números.</translation>
    </message>
    <message>
        <source>Numbers of the claims</source>
        <translation>Números de las afirmaciones</translation>
    </message>
    <message>
        <source>Only claims with a verdict that &amp;stands</source>
        <translation>Solo afirmaciones con un veredicto &amp;firme</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Say which claims.</source>
        <translation>Diga qué afirmaciones.</translation>
    </message>
    <message>
        <source>The &amp;desk: everything, with comments and log</source>
        <translation>La &amp;redacción: todo, con comentarios y registro</translation>
    </message>
    <message>
        <source>The p&amp;ublic: no comments, log or confidential sources</source>
        <translation>El p&amp;úblico: sin comentarios, registro ni fuentes confidenciales</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>Qué afirmaciones</translation>
    </message>
</context>
<context>
    <name>SecondPart</name>
    <message>
        <source>Ask for a second check</source>
        <translation>Pedir una segunda comprobación</translation>
    </message>
    <message>
        <source>Ask nobody</source>
        <translation>No pedir a nadie</translation>
    </message>
    <message>
        <source>Ask nobody to check the claim again</source>
        <translation>No pedir a nadie que compruebe otra vez la afirmación</translation>
    </message>
    <message>
        <source>Asked of you. You see the first verdict when yours is in. The file itself can still be read by whoever owns it.</source>
        <translation>Se le pide a usted. Verá el primer veredicto cuando el suyo esté dado. El archivo mismo lo puede leer quien lo tenga.</translation>
    </message>
    <message>
        <source>Asked of {name}. {name} cannot see your verdict until both are in.</source>
        <translation>Se le pide a {name}. {name} no ve su veredicto hasta que estén los dos.</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Pedir…</translation>
    </message>
    <message>
        <source>Nobody is asked yet.</source>
        <translation>Todavía no se le ha pedido a nadie.</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Segunda comprobación</translation>
    </message>
    <message>
        <source>Settle the difference</source>
        <translation>Resolver la diferencia</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>The two reviewers differ.</source>
        <translation>Las dos personas que revisan difieren.</translation>
    </message>
    <message>
        <source>The two reviewers differed. {final} settled it: {outcome}.</source>
        <translation>Las dos personas que revisan diferían. {final} lo resolvió: {outcome}.</translation>
    </message>
    <message>
        <source>Your verdict is in. The first one is not.</source>
        <translation>Su veredicto está dado. El primero no.</translation>
    </message>
    <message>
        <source>{first} and {second} agree: {label}.</source>
        <translation>{first} y {second} coinciden: {label}.</translation>
    </message>
</context>
<context>
    <name>SeenDeeds</name>
    <message>
        <source>Claim {number} of this article: “{words}”</source>
        <translation>Afirmación {number} de este artículo: «{words}»</translation>
    </message>
    <message>
        <source>No claim is current.</source>
        <translation>No hay afirmación en curso.</translation>
    </message>
    <message>
        <source>Nothing like it was checked before.</source>
        <translation>Antes no se comprobó nada parecido.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lectura</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>T&amp;rabajo</translation>
    </message>
    <message>
        <source>How should the workbench be?</source>
        <translation>¿Cómo debe ser la mesa?</translation>
    </message>
    <message>
        <source>New&amp;sroom</source>
        <translation>Reda&amp;cción</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estos ajustes</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>Choose the verdict that holds.</source>
        <translation>Elija el veredicto que vale.</translation>
    </message>
    <message>
        <source>Final verdict</source>
        <translation>Veredicto definitivo</translation>
    </message>
    <message>
        <source>Make this the final verdict</source>
        <translation>Hacerlo el veredicto definitivo</translation>
    </message>
    <message>
        <source>Say what decided it.</source>
        <translation>Diga qué lo decidió.</translation>
    </message>
    <message>
        <source>Settle claim {number}</source>
        <translation>Resolver la afirmación {number}</translation>
    </message>
    <message>
        <source>What &amp;decided it</source>
        <translation>Qué lo &amp;decidió</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claim {n}</source>
        <translation>Afirmación {n}</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Panel lateral</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Head of the ledger</source>
        <translation>Cabeza del registro</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Nadie ha firmado todavía.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>No hay nada abierto.</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>No se ha cambiado nada desde entonces.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Sign it as it stands</source>
        <translation>Firmarlo tal como está</translation>
    </message>
    <message>
        <source>Sign off on this check?</source>
        <translation>¿Dar el visto bueno a esta comprobación?</translation>
    </message>
    <message>
        <source>Signed so far</source>
        <translation>Firmado hasta ahora</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>Will be signed as {name}.</source>
        <translation>Se firmará como {name}.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the sign-off of {name}</source>
        <translation>Retirar el visto bueno de {name}</translation>
    </message>
    <message>
        <source>Your name is asked for.</source>
        <translation>Se le pide su nombre.</translation>
    </message>
    <message>
        <source>{name}, {role}, {at}</source>
        <translation>{name}, {role}, {at}</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>E&amp;ditor</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>4 March 2016, or 2016</source>
        <translation>2016-03-04, o 2016</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Una fuente nueva</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>C&amp;itation, where there is no address</source>
        <translation>&amp;Referencia, si no hay dirección</translation>
    </message>
    <message>
        <source>Con&amp;fidential: in no public report</source>
        <translation>Con&amp;fidencial: en ningún informe público</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Give an address, a title or a citation.</source>
        <translation>Dé una dirección, un título o una referencia.</translation>
    </message>
    <message>
        <source>Independent of</source>
        <translation>Independiente de</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Name, address, hash and copy stay out of every public report and search</source>
        <translation>Nombre, dirección, hash y copia quedan fuera de todo informe público y de toda búsqueda</translation>
    </message>
    <message>
        <source>P&amp;rimary source</source>
        <translation>Fuente &amp;primaria</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Publishe&amp;d</source>
        <translation>Publica&amp;da</translation>
    </message>
    <message>
        <source>S&amp;ource in this review</source>
        <translation>F&amp;uente de esta revisión</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The document, record or person itself, not somebody&apos;s account of it</source>
        <translation>El documento, el registro o la persona misma, no lo que otro cuenta de ellos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>a book and its page, an interview and its day</source>
        <translation>un libro y su página, una entrevista y su día</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>the claimant, the ministry</source>
        <translation>quien lo afirma, el ministerio</translation>
    </message>
</context>
<context>
    <name>SpellingChoice</name>
    <message>
        <source>&amp;Spelling of reasons and notes</source>
        <translation>&amp;Ortografía de razones y notas</translation>
    </message>
    <message>
        <source>As the interface and the article speak</source>
        <translation>Según el idioma de la interfaz y del artículo</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No se revisa</translation>
    </message>
    <message>
        <source>This system has no dictionary that can be used. Nothing is underlined until Enchant and a dictionary are installed.</source>
        <translation>Este sistema no tiene ningún diccionario que pueda usarse. No se subraya nada hasta que se instalen Enchant y un diccionario.</translation>
    </message>
    <message>
        <source>Words that no dictionary knows are underlined.</source>
        <translation>Se subrayan las palabras que ningún diccionario conoce.</translation>
    </message>
</context>
<context>
    <name>Stances</name>
    <message>
        <source>&amp;Contradicts</source>
        <translation>&amp;Contradice</translation>
    </message>
    <message>
        <source>&amp;Mixed</source>
        <translation>&amp;Mixta</translation>
    </message>
    <message>
        <source>&amp;Supports</source>
        <translation>Re&amp;spalda</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Conte&amp;xto</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>An article, its claims, its dates, and what you found out.</source>
        <translation>Un artículo, sus afirmaciones, sus fechas y lo que ha averiguado.</translation>
    </message>
    <message>
        <source>Fact-check workbench</source>
        <translation>Mesa de verificación</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es la primera vez?</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>Abrir el artículo de muestra</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent reviews</source>
        <translation>Revisiones recientes</translation>
    </message>
    <message>
        <source>{first} to {last} open them</source>
        <translation>{first} a {last} las abren</translation>
    </message>
    <message>
        <source>{key} opens it</source>
        <translation>{key} la abre</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>Choose a colour: {what}</source>
        <translation>Elegir un color: {what}</translation>
    </message>
</context>
<context>
    <name>Switches</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Who is working: {name}…</source>
        <translation>&amp;Quién trabaja: {name}…</translation>
    </message>
    <message>
        <source>&amp;Who is working…</source>
        <translation>&amp;Quién trabaja…</translation>
    </message>
    <message>
        <source>There is nothing to take back or do again</source>
        <translation>No hay nada que deshacer ni rehacer</translation>
    </message>
</context>
<context>
    <name>TabSides</name>
    <message>
        <source>Parts of the window</source>
        <translation>Partes de la ventana</translation>
    </message>
</context>
<context>
    <name>TalkPart</name>
    <message>
        <source>A correction is not published yet.</source>
        <translation>Hay una rectificación sin publicar.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Complaints settled: {n}.</source>
        <translation>Quejas resueltas: {n}.</translation>
    </message>
    <message>
        <source>Complaints to look into: {n}.</source>
        <translation>Quejas por examinar: {n}.</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Rectificaciones…</translation>
    </message>
    <message>
        <source>None yet, and nobody was contacted.</source>
        <translation>Ninguna todavía, y no se contactó con nadie.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions and contacts of the claim</source>
        <translation>Preguntas y contactos de la afirmación</translation>
    </message>
    <message>
        <source>Questions…</source>
        <translation>Preguntas…</translation>
    </message>
    <message>
        <source>{n} answered</source>
        <translation>{n} respondidas</translation>
    </message>
    <message>
        <source>{n} in the contact log</source>
        <translation>{n} en el registro de contactos</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} abiertas</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>All work saved in {name}</source>
        <translation>Todo el trabajo guardado en {name}</translation>
    </message>
    <message>
        <source>Do it again all the &amp;same</source>
        <translation>Rehacer de todos &amp;modos</translation>
    </message>
    <message>
        <source>Fact-check workbench</source>
        <translation>Mesa de verificación</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Reading the article, finding claims: {name}</source>
        <translation>Se lee el artículo y se buscan afirmaciones: {name}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Se lee {name}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Take it back all the &amp;same</source>
        <translation>Deshacer de todos &amp;modos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>siguiente, anterior</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razones</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>{name} — Fact-check workbench</source>
        <translation>{name} — Mesa de verificación</translation>
    </message>
</context>
<context>
    <name>TemplatesField</name>
    <message>
        <source>&amp;Open it</source>
        <translation>A&amp;brirla</translation>
    </message>
    <message>
        <source>&amp;Try it out</source>
        <translation>&amp;Probarla</translation>
    </message>
    <message>
        <source>A report was made with {files}: nothing is broken.</source>
        <translation>Se hizo un informe con {files}: no hay nada roto.</translation>
    </message>
    <message>
        <source>A report was made: nothing is broken.</source>
        <translation>Se hizo un informe: no hay nada roto.</translation>
    </message>
    <message>
        <source>Choose another &amp;folder…</source>
        <translation>Elegir otra carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Folder with all of this</source>
        <translation>Carpeta con todo esto</translation>
    </message>
    <message>
        <source>Holds {files}.</source>
        <translation>Contiene {files}.</translation>
    </message>
    <message>
        <source>Nothing stands there yet; it is made when these settings are used.</source>
        <translation>Todavía no hay nada; se crea al usar estos ajustes.</translation>
    </message>
    <message>
        <source>Templates of your own are called {html} and {typst}.</source>
        <translation>Las plantillas propias se llaman {html} y {typst}.</translation>
    </message>
    <message>
        <source>Where the newsroom&apos;s files stand</source>
        <translation>Dónde están los archivos de la redacción</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Published {day}</source>
        <translation>Publicado: {day}</translation>
    </message>
    <message>
        <source>Timeline of {n} dates</source>
        <translation>Línea de tiempo de {n} fechas</translation>
    </message>
    <message>
        <source>{day}, rejected</source>
        <translation>{day}, rechazado</translation>
    </message>
    <message>
        <source>{day}, rejected as the publication date</source>
        <translation>{day}, rechazado como fecha de publicación</translation>
    </message>
</context>
<context>
    <name>TopRow</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a claim, an article, a command</source>
        <translation>Buscar una afirmación, un artículo, una orden</translation>
    </message>
    <message>
        <source>Further menus</source>
        <translation>Más menús</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>guardado {time}</translation>
    </message>
    <message>
        <source>yours, as second reader</source>
        <translation>suyo, como segunda lectura</translation>
    </message>
</context>
<context>
    <name>VerdictKey</name>
    <message>
        <source>{words}, key {digit}</source>
        <translation>{words}, tecla {digit}</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Iniciales</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Sign with this name</source>
        <translation>Firmar con este nombre</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Escriba primero su nombre.</translation>
    </message>
    <message>
        <source>Verdicts and evidence are signed with your name and the day.</source>
        <translation>Los veredictos y las pruebas se firman con su nombre y el día.</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>¿Quién trabaja?</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>&amp;Captures larger than this stand in a folder beside</source>
        <translation>Las &amp;capturas mayores que esto van a una carpeta al lado</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Iniciales</translation>
    </message>
    <message>
        <source>A verdict &amp;goes on to the next open claim at once</source>
        <translation>Un veredicto pasa &amp;enseguida a la siguiente afirmación abierta</translation>
    </message>
    <message>
        <source>This belongs to a review. Open one to change it.</source>
        <translation>Esto es de una revisión. Abra una para cambiarlo.</translation>
    </message>
    <message>
        <source>This belongs to the review that is open, and can be undone.</source>
        <translation>Esto es de la revisión abierta y se puede deshacer.</translation>
    </message>
    <message>
        <source>Verdicts and evidence are signed with your name and the day.</source>
        <translation>Los veredictos y las pruebas se firman con su nombre y el día.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;About the workbench</source>
        <translation>&amp;Acerca de la mesa</translation>
    </message>
    <message>
        <source>&amp;Add evidence…</source>
        <translation>&amp;Añadir una prueba…</translation>
    </message>
    <message>
        <source>&amp;Add the selected words as a claim</source>
        <translation>&amp;Añadir las palabras seleccionadas como afirmación</translation>
    </message>
    <message>
        <source>&amp;Agreement of the two checks…</source>
        <translation>&amp;Acuerdo de las dos comprobaciones…</translation>
    </message>
    <message>
        <source>&amp;Central claim</source>
        <translation>Afirmación &amp;central</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Afirmación</translation>
    </message>
    <message>
        <source>&amp;Confirm the date</source>
        <translation>&amp;Confirmar la fecha</translation>
    </message>
    <message>
        <source>&amp;Corrections…</source>
        <translation>&amp;Rectificaciones…</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Dismiss the claim</source>
        <translation>&amp;Descartar la afirmación</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Edit the evidence…</source>
        <translation>&amp;Editar la prueba…</translation>
    </message>
    <message>
        <source>&amp;Export the review…</source>
        <translation>&amp;Exportar la revisión…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>&amp;Filter the claims</source>
        <translation>&amp;Filtrar las afirmaciones</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>&amp;Give the claim to somebody…</source>
        <translation>Dar la afirmación a al&amp;guien…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;House rules…</source>
        <translation>Reglas de la &amp;redacción…</translation>
    </message>
    <message>
        <source>&amp;Import claims…</source>
        <translation>&amp;Importar afirmaciones…</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>En c&amp;urso</translation>
    </message>
    <message>
        <source>&amp;Join with the next claim</source>
        <translation>&amp;Unir con la afirmación siguiente</translation>
    </message>
    <message>
        <source>&amp;Keep as a standing fact…</source>
        <translation>&amp;Guardar como hecho permanente…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Ledger…</source>
        <translation>Re&amp;gistro…</translation>
    </message>
    <message>
        <source>&amp;Next claim</source>
        <translation>Afirmación &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next date</source>
        <translation>Fecha &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Other readings…</source>
        <translation>&amp;Otras lecturas…</translation>
    </message>
    <message>
        <source>&amp;Previous claim</source>
        <translation>Afirmación &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;Imprimir el informe…</translation>
    </message>
    <message>
        <source>&amp;Publication date…</source>
        <translation>Fecha de &amp;publicación…</translation>
    </message>
    <message>
        <source>&amp;Questions and contacts…</source>
        <translation>&amp;Preguntas y contactos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Razones</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Remove the evidence</source>
        <translation>&amp;Quitar la prueba</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>R&amp;evisión</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Text encoding…</source>
        <translation>&amp;Codificación del texto…</translation>
    </message>
    <message>
        <source>&amp;Trim the claim to the selected words</source>
        <translation>Re&amp;cortar la afirmación a las palabras seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>&amp;Verify the review</source>
        <translation>&amp;Verificar la revisión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Waive a house rule…</source>
        <translation>&amp;Dispensar de una regla…</translation>
    </message>
    <message>
        <source>&amp;Who is working…</source>
        <translation>&amp;Quién trabaja…</translation>
    </message>
    <message>
        <source>&amp;Who says what…</source>
        <translation>&amp;Quién dice qué…</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todas las &amp;teclas</translation>
    </message>
    <message>
        <source>All dates at the &amp;side</source>
        <translation>Todas las fechas al &amp;lado</translation>
    </message>
    <message>
        <source>Articles of this review…</source>
        <translation>Artículos de esta revisión…</translation>
    </message>
    <message>
        <source>Ask for a &amp;second check…</source>
        <translation>Pedir una &amp;segunda comprobación…</translation>
    </message>
    <message>
        <source>Ask somebody to check the claim blind</source>
        <translation>Pedir a alguien que compruebe la afirmación a ciegas</translation>
    </message>
    <message>
        <source>Back to the date the program &amp;works out</source>
        <translation>&amp;Volver a la fecha que calcula el programa</translation>
    </message>
    <message>
        <source>Bring in a &amp;colleague&apos;s review…</source>
        <translation>Traer la revisión de un &amp;colega…</translation>
    </message>
    <message>
        <source>C&amp;lear the verdict</source>
        <translation>&amp;Borrar el veredicto</translation>
    </message>
    <message>
        <source>Carry the work over to another draft</source>
        <translation>Llevar el trabajo a otro borrador</translation>
    </message>
    <message>
        <source>Choose several claims, in their list</source>
        <translation>Elegir varias afirmaciones, en su lista</translation>
    </message>
    <message>
        <source>Claims by rank, or in article &amp;order</source>
        <translation>Afirmaciones por rango, o en el &amp;orden del artículo</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Cerrar la revisión</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mentar…</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Colores como los del sistema</translation>
    </message>
    <message>
        <source>Cop&amp;y the claim with its source</source>
        <translation>Cop&amp;iar la afirmación con su fuente</translation>
    </message>
    <message>
        <source>Copy the &amp;quote with its link</source>
        <translation>Copiar la &amp;cita con su enlace</translation>
    </message>
    <message>
        <source>D&amp;eadline…</source>
        <translation>P&amp;lazo…</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>Erase this article for &amp;good…</source>
        <translation>&amp;Borrar este artículo para siempre…</translation>
    </message>
    <message>
        <source>Files that are being rea&amp;d</source>
        <translation>Archivos que se están le&amp;yendo</translation>
    </message>
    <message>
        <source>Find a claim, an article, a &amp;command</source>
        <translation>Buscar una afirmación, un artículo, una &amp;orden</translation>
    </message>
    <message>
        <source>Find the ne&amp;xt place</source>
        <translation>Buscar el lugar si&amp;guiente</translation>
    </message>
    <message>
        <source>For a second screen</source>
        <translation>Para una segunda pantalla</translation>
    </message>
    <message>
        <source>Give the verdict with that number</source>
        <translation>Dar el veredicto de ese número</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Inspector in a &amp;window of its own, or back</source>
        <translation>Inspector en &amp;ventana propia, o de vuelta</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Look whether anything was changed behind the program’s back</source>
        <translation>Mirar si algo se cambió a espaldas del programa</translation>
    </message>
    <message>
        <source>Make the verdict &amp;final</source>
        <translation>Hacer de&amp;finitivo el veredicto</translation>
    </message>
    <message>
        <source>Merge another review file into this one</source>
        <translation>Combinar otro archivo de revisión con este</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move the caret, in the article</source>
        <translation>Mover el cursor, en el artículo</translation>
    </message>
    <message>
        <source>New &amp;version of this article…</source>
        <translation>Nueva &amp;versión de este artículo…</translation>
    </message>
    <message>
        <source>New article from the clip&amp;board</source>
        <translation>Artículo nuevo del &amp;portapapeles</translation>
    </message>
    <message>
        <source>New article from the clipboard, te&amp;xt only</source>
        <translation>Nuevo artículo del portapapeles, solo te&amp;xto</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>Next &amp;unticked word</source>
        <translation>Sig&amp;uiente palabra sin marcar</translation>
    </message>
    <message>
        <source>Next date to &amp;look at</source>
        <translation>Fecha siguiente por &amp;mirar</translation>
    </message>
    <message>
        <source>Next word to s&amp;pell…</source>
        <translation>Siguiente palabra por &amp;corregir…</translation>
    </message>
    <message>
        <source>No fact in the selected words</source>
        <translation>Sin hecho en las palabras seleccionadas</translation>
    </message>
    <message>
        <source>On to the next &amp;open claim</source>
        <translation>A la siguiente afirmación a&amp;bierta</translation>
    </message>
    <message>
        <source>Open a &amp;web page…</source>
        <translation>Abrir una página &amp;web…</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Abrir el artículo de &amp;muestra</translation>
    </message>
    <message>
        <source>P&amp;revious date</source>
        <translation>Fecha &amp;anterior</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Questions that are o&amp;pen…</source>
        <translation>Preguntas a&amp;biertas…</translation>
    </message>
    <message>
        <source>Re&amp;move this article…</source>
        <translation>&amp;Quitar este artículo…</translation>
    </message>
    <message>
        <source>Read the article again, if its letters are wrong</source>
        <translation>Leer de nuevo el artículo, si sus letras están mal</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>S&amp;plit the claim at the caret</source>
        <translation>&amp;Partir la afirmación en el cursor</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Say when the review has to be done</source>
        <translation>Diga cuándo debe estar hecha la revisión</translation>
    </message>
    <message>
        <source>Say who checks it, and until when</source>
        <translation>Diga quién la comprueba, y hasta cuándo</translation>
    </message>
    <message>
        <source>Scale of ver&amp;dicts…</source>
        <translation>Escala de vere&amp;dictos…</translation>
    </message>
    <message>
        <source>Se&amp;ttle the difference…</source>
        <translation>Resol&amp;ver la diferencia…</translation>
    </message>
    <message>
        <source>Search the &amp;library…</source>
        <translation>Buscar en la &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Select words, in the article</source>
        <translation>Seleccionar palabras, en el artículo</translation>
    </message>
    <message>
        <source>Set another &amp;date…</source>
        <translation>Fijar otra &amp;fecha…</translation>
    </message>
    <message>
        <source>Show or fold page &amp;furniture</source>
        <translation>Mostrar o plegar los &amp;elementos de la página</translation>
    </message>
    <message>
        <source>Sign &amp;off…</source>
        <translation>Dar el visto b&amp;ueno…</translation>
    </message>
    <message>
        <source>Take it out of the file and its history; cannot be undone</source>
        <translation>Sacarlo del archivo y de su historial; no se puede deshacer</translation>
    </message>
    <message>
        <source>Te&amp;xts for reasons…</source>
        <translation>Te&amp;xtos para razones…</translation>
    </message>
    <message>
        <source>Through the claims, in their list</source>
        <translation>Por las afirmaciones, en su lista</translation>
    </message>
    <message>
        <source>Tick the selected words off</source>
        <translation>Marcar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Tick words a verdict need not account for; once more takes the ticks off</source>
        <translation>Marca palabras que ningún veredicto tiene que atender; otra vez quita las marcas</translation>
    </message>
    <message>
        <source>Unresolved, contradicted, or set under another publication date</source>
        <translation>Sin resolver, contradicha o fijada con otra fecha de publicación</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>What kind of &amp;block this is…</source>
        <translation>Qué &amp;tipo de bloque es…</translation>
    </message>
    <message>
        <source>What was &amp;not proposed…</source>
        <translation>Lo que &amp;no se propuso…</translation>
    </message>
    <message>
        <source>Where am &amp;I?</source>
        <translation>¿&amp;Dónde estoy?</translation>
    </message>
    <message>
        <source>Where the house rules are met or waived</source>
        <translation>Donde las reglas se cumplen o se dispensan</translation>
    </message>
    <message>
        <source>Withdra&amp;wn</source>
        <translation>Re&amp;tirada</translation>
    </message>
    <message>
        <source>Without format; in a field the text goes into the field</source>
        <translation>Sin formato; en un campo, el texto va al campo</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Escribir el informe</translation>
    </message>
</context>
<context>
    <name>ask_check</name>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comentario</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Añadir el comentario</translation>
    </message>
    <message>
        <source>Ask for a second check</source>
        <translation>Pedir una segunda comprobación</translation>
    </message>
    <message>
        <source>Comment on claim {number}</source>
        <translation>Comentario sobre la afirmación {number}</translation>
    </message>
    <message>
        <source>For colleagues; it stands in no public report.</source>
        <translation>Para colegas; no está en ningún informe público.</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Guardar el comentario</translation>
    </message>
    <message>
        <source>Reason and name stand in the report.</source>
        <translation>La razón y el nombre están en el informe.</translation>
    </message>
    <message>
        <source>They cannot see your verdict until both are in.</source>
        <translation>No verán su veredicto hasta que estén los dos.</translation>
    </message>
    <message>
        <source>Waive a rule for claim {number}?</source>
        <translation>¿Dispensar de una regla a la afirmación {number}?</translation>
    </message>
    <message>
        <source>Waive it in my name</source>
        <translation>Dispensar en mi nombre</translation>
    </message>
    <message>
        <source>Wh&amp;y it may do without</source>
        <translation>Por &amp;qué puede pasar sin ella</translation>
    </message>
    <message>
        <source>Who checks claim {number} again?</source>
        <translation>¿Quién comprueba otra vez la afirmación {number}?</translation>
    </message>
</context>
<context>
    <name>ask_desk</name>
    <message>
        <source>1 edit was made after it.</source>
        <translation>Después se hizo 1 cambio.</translation>
    </message>
    <message>
        <source>1 is full agreement, 0 as much as chance would bring. A figure that cannot be said is left out and never made up.</source>
        <translation>1 es acuerdo pleno, 0 tanto como traería el azar. Una cifra que no se puede decir se deja fuera y nunca se inventa.</translation>
    </message>
    <message>
        <source>A hash shows that nothing was changed since it was written or taken in. It does not show that a source was genuine then.</source>
        <translation>Un hash muestra que nada cambió desde que se escribió o se tomó. No muestra que la fuente fuera auténtica entonces.</translation>
    </message>
    <message>
        <source>All is as it was left</source>
        <translation>Todo está como se dejó</translation>
    </message>
    <message>
        <source>Alpha counts how far apart two labels stand, where the scale has an order.</source>
        <translation>Alfa cuenta lo lejos que están dos etiquetas, donde la escala tiene orden.</translation>
    </message>
    <message>
        <source>Bytes hashed again</source>
        <translation>Bytes con hash recalculado</translation>
    </message>
    <message>
        <source>Claims checked twice</source>
        <translation>Afirmaciones comprobadas dos veces</translation>
    </message>
    <message>
        <source>Cohen’s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Entries of the ledger</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Head of the ledger: {head}</source>
        <translation>Cabeza del registro: {head}</translation>
    </message>
    <message>
        <source>How far do the two checks agree?</source>
        <translation>¿Hasta dónde coinciden las dos comprobaciones?</translation>
    </message>
    <message>
        <source>Kept texts and files</source>
        <translation>Textos y archivos guardados</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Same verdict</source>
        <translation>Mismo veredicto</translation>
    </message>
    <message>
        <source>Something was changed behind the program’s back</source>
        <translation>Algo se cambió a espaldas del programa</translation>
    </message>
    <message>
        <source>There may be more; only these were told.</source>
        <translation>Puede haber más; solo se dijeron estos.</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>no se puede decir</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{n} edits were made after it.</source>
        <translation>Después se hicieron {n} cambios.</translation>
    </message>
</context>
<context>
    <name>ask_evidence</name>
    <message>
        <source>Fetching the page from {host}</source>
        <translation>Se trae la página de {host}</translation>
    </message>
    <message>
        <source>Give the address of the page first.</source>
        <translation>Dé primero la dirección de la página.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Se lee «{name}»</translation>
    </message>
    <message>
        <source>Stopped. No copy was taken.</source>
        <translation>Detenido. No se tomó ninguna copia.</translation>
    </message>
    <message>
        <source>This copy has changed since it was captured. Both are kept when you go on.</source>
        <translation>Esta copia ha cambiado desde que se capturó. Se guardan ambas si sigue.</translation>
    </message>
    <message>
        <source>Which file is the source?</source>
        <translation>¿Qué archivo es la fuente?</translation>
    </message>
</context>
<context>
    <name>ask_ledger</name>
    <message>
        <source>Claim {n}</source>
        <translation>Afirmación {n}</translation>
    </message>
    <message>
        <source>The whole review</source>
        <translation>Toda la revisión</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Este artículo</translation>
    </message>
</context>
<context>
    <name>ask_talk</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Hallazgo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>&amp;Qué resultó</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Anotar la respuesta</translation>
    </message>
    <message>
        <source>Note what came of it</source>
        <translation>Anotar qué resultó</translation>
    </message>
    <message>
        <source>Settle the complaint</source>
        <translation>Resolver la queja</translation>
    </message>
    <message>
        <source>The claim’s check stands</source>
        <translation>La comprobación se mantiene</translation>
    </message>
    <message>
        <source>The complaint is right</source>
        <translation>La queja tiene razón</translation>
    </message>
    <message>
        <source>What came of the contact with {who}?</source>
        <translation>¿Qué resultó del contacto con {who}?</translation>
    </message>
    <message>
        <source>What did the second look come to?</source>
        <translation>¿A qué llegó la segunda mirada?</translation>
    </message>
    <message>
        <source>What was the answer?</source>
        <translation>¿Cuál fue la respuesta?</translation>
    </message>
    <message>
        <source>cannot be answered</source>
        <translation>no se puede responder</translation>
    </message>
    <message>
        <source>in the checker’s words</source>
        <translation>con palabras de quien comprueba</translation>
    </message>
    <message>
        <source>word for word from a source</source>
        <translation>palabra por palabra de una fuente</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>&amp;Body of the article</source>
        <translation>Cuerpo del &amp;artículo</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Pie de foto</translation>
    </message>
    <message>
        <source>&amp;Dateline</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Heading inside the article</source>
        <translation>&amp;Ladillo</translation>
    </message>
    <message>
        <source>&amp;Page clock</source>
        <translation>&amp;Reloj de la página</translation>
    </message>
    <message>
        <source>&amp;Share link</source>
        <translation>Enlace para &amp;compartir</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>Cré&amp;dito</translation>
    </message>
    <message>
        <source>Finding claims anew</source>
        <translation>Se buscan de nuevo las afirmaciones</translation>
    </message>
    <message>
        <source>Page lin&amp;ks</source>
        <translation>&amp;Enlaces de la página</translation>
    </message>
    <message>
        <source>Re&amp;lated headline</source>
        <translation>Titular relacio&amp;nado</translation>
    </message>
    <message>
        <source>Sta&amp;nding text</source>
        <translation>Texto fi&amp;jo</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>What kind of block this is</source>
        <translation>Qué tipo de bloque es</translation>
    </message>
</context>
<context>
    <name>candidates</name>
    <message>
        <source>Against: {reason}.</source>
        <translation>En contra: {reason}.</translation>
    </message>
    <message>
        <source>For: {reason}.</source>
        <translation>A favor: {reason}.</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>{strength}, rejected</source>
        <translation>{strength}, rechazada</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>checked by two people</source>
        <translation>comprobado por dos personas</translation>
    </message>
    <message>
        <source>claimant asked</source>
        <translation>se preguntó a quien lo afirma</translation>
    </message>
    <message>
        <source>reasons given</source>
        <translation>razones dadas</translation>
    </message>
    <message>
        <source>{independent} of different origin</source>
        <translation>{independent} de distinto origen</translation>
    </message>
    <message>
        <source>{primary} primary sources</source>
        <translation>{primary} fuentes primarias</translation>
    </message>
    <message>
        <source>{primary} primary, or {secondary} secondary</source>
        <translation>{primary} primarias o {secondary} secundarias</translation>
    </message>
    <message>
        <source>{secondary} sources</source>
        <translation>{secondary} fuentes</translation>
    </message>
</context>
<context>
    <name>check_deeds</name>
    <message>
        <source>Both checks must be in, with different labels.</source>
        <translation>Deben estar las dos comprobaciones, con etiquetas distintas.</translation>
    </message>
    <message>
        <source>Give the first one.</source>
        <translation>Dé el primero.</translation>
    </message>
    <message>
        <source>Give yours first, then {press}.</source>
        <translation>Dé primero el suyo y {press}.</translation>
    </message>
    <message>
        <source>House rules are set in the Review menu.</source>
        <translation>Las reglas se fijan en el menú Revisión.</translation>
    </message>
    <message>
        <source>No rules are set.</source>
        <translation>No hay reglas fijadas.</translation>
    </message>
    <message>
        <source>There is no verdict to check yet.</source>
        <translation>Aún no hay veredicto que comprobar.</translation>
    </message>
    <message>
        <source>There is no verdict to make final.</source>
        <translation>No hay veredicto que hacer definitivo.</translation>
    </message>
    <message>
        <source>There is nothing to settle.</source>
        <translation>No hay nada que resolver.</translation>
    </message>
    <message>
        <source>This claim lacks nothing.</source>
        <translation>A esta afirmación no le falta nada.</translation>
    </message>
</context>
<context>
    <name>claim_deeds</name>
    <message>
        <source>1 waits for a second check.</source>
        <translation>1 espera una segunda comprobación.</translation>
    </message>
    <message>
        <source>All {n} claims decided.</source>
        <translation>Las {n} afirmaciones están decididas.</translation>
    </message>
    <message>
        <source>Choose them apart.</source>
        <translation>Elíjalas por separado.</translation>
    </message>
    <message>
        <source>Join the one before it instead.</source>
        <translation>Una en su lugar la anterior.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>No hay palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Nothing was recorded: nobody has said who is working.</source>
        <translation>No se registró nada: nadie ha dicho quién trabaja.</translation>
    </message>
    <message>
        <source>Select the words of the claim.</source>
        <translation>Seleccione las palabras de la afirmación.</translation>
    </message>
    <message>
        <source>Select the words that stay.</source>
        <translation>Seleccione las palabras que se quedan.</translation>
    </message>
    <message>
        <source>Select the words to mark.</source>
        <translation>Seleccione las palabras que hay que marcar.</translation>
    </message>
    <message>
        <source>This is the last claim.</source>
        <translation>Esta es la última afirmación.</translation>
    </message>
    <message>
        <source>You are the first checker of some of these and the second of others.</source>
        <translation>Usted es quien comprueba primero algunas de estas y segundo otras.</translation>
    </message>
    <message>
        <source>{n} wait for a second check.</source>
        <translation>{n} esperan una segunda comprobación.</translation>
    </message>
</context>
<context>
    <name>claim_query</name>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparación</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>event</source>
        <translation>suceso</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>legal</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>science</source>
        <translation>ciencia</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>superlativo</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>el artículo</translation>
    </message>
</context>
<context>
    <name>claim_rows</name>
    <message>
        <source>1 piece of evidence</source>
        <translation>1 prueba</translation>
    </message>
    <message>
        <source>A complaint about it was upheld.</source>
        <translation>Se dio la razón a una queja sobre ella.</translation>
    </message>
    <message>
        <source>Claim {number} of {total}</source>
        <translation>Afirmación {number} de {total}</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vuelva a mirar</translation>
    </message>
    <message>
        <source>Look again: the version before said “{words}”.</source>
        <translation>Vuelva a mirar: la versión anterior decía «{words}».</translation>
    </message>
    <message>
        <source>Said by {speaker}</source>
        <translation>Dicho por {speaker}</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradicha</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>more than one reading</source>
        <translation>más de una lectura</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>set under another publication date</source>
        <translation>fijada con otra fecha de publicación</translation>
    </message>
    <message>
        <source>the article disagrees: {words}</source>
        <translation>el artículo se contradice: {words}</translation>
    </message>
    <message>
        <source>{n} pieces of evidence</source>
        <translation>{n} pruebas</translation>
    </message>
    <message>
        <source>{word} priority</source>
        <translation>prioridad {word}</translation>
    </message>
</context>
<context>
    <name>command_key</name>
    <message>
        <source>choose “{command}”</source>
        <translation>elija «{command}»</translation>
    </message>
    <message>
        <source>press {key}</source>
        <translation>pulse {key}</translation>
    </message>
</context>
<context>
    <name>confirm</name>
    <message>
        <source>If the program still runs there, its next change will be refused. Nothing that stands in the file is lost.</source>
        <translation>Si el programa sigue abierto allí, su próximo cambio será rechazado. No se pierde nada de lo que hay en el archivo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo leer</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>¿Sustituir «{name}»?</translation>
    </message>
    <message>
        <source>Take over “{name}”?</source>
        <translation>¿Hacerse con «{name}»?</translation>
    </message>
    <message>
        <source>Take the file over</source>
        <translation>Hacerse con el archivo</translation>
    </message>
    <message>
        <source>There is a file of that name in {folder} already.</source>
        <translation>Ya hay un archivo con ese nombre en {folder}.</translation>
    </message>
    <message>
        <source>{user} on {host}</source>
        <translation>{user} en {host}</translation>
    </message>
    <message>
        <source>{who} opened this file for writing on {day}.</source>
        <translation>{who} abrió este archivo para escribir: {day}.</translation>
    </message>
    <message>
        <source>{who} opened this file for writing.</source>
        <translation>{who} abrió este archivo para escribir.</translation>
    </message>
</context>
<context>
    <name>copy_deeds</name>
    <message>
        <source>Claim {number} copied with its source.</source>
        <translation>Afirmación {number} copiada con su fuente.</translation>
    </message>
    <message>
        <source>Quote copied with its source.</source>
        <translation>Cita copiada con su fuente.</translation>
    </message>
    <message>
        <source>This source is confidential: it stays in the review, nothing was copied.</source>
        <translation>Esta fuente es confidencial: se queda en la revisión, no se copió nada.</translation>
    </message>
    <message>
        <source>paragraph {n}</source>
        <translation>párrafo {n}</translation>
    </message>
</context>
<context>
    <name>date_deeds</name>
    <message>
        <source>No date waits for a look.</source>
        <translation>Ninguna fecha espera que la miren.</translation>
    </message>
    <message>
        <source>There are no dates.</source>
        <translation>No hay fechas.</translation>
    </message>
    <message>
        <source>This claim has no date.</source>
        <translation>Esta afirmación no tiene fecha.</translation>
    </message>
    <message>
        <source>“{words}” has no other reading.</source>
        <translation>«{words}» no tiene otra lectura.</translation>
    </message>
</context>
<context>
    <name>date_lines</name>
    <message>
        <source>As the article says.</source>
        <translation>Como dice el artículo.</translation>
    </message>
    <message>
        <source>No date is trusted.</source>
        <translation>Ninguna fecha es de fiar.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Rejected as the publication date</source>
        <translation>Rechazada como fecha de publicación</translation>
    </message>
    <message>
        <source>Set by {name}.</source>
        <translation>Fijado por {name}.</translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation>una persona que revisa</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>ambigua</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculada</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>contradicha</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>sin resolver</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Dates that hang on it stay without a day</source>
        <translation>Las fechas que dependen de ella quedan sin día</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Too wide to read “on Monday” from; such dates stay open</source>
        <translation>Demasiado amplio para leer desde ahí «el lunes»; tales fechas quedan abiertas</translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation>una persona que revisa</translation>
    </message>
    <message>
        <source>another reading</source>
        <translation>otra lectura</translation>
    </message>
    <message>
        <source>as the program reads it</source>
        <translation>como lo lee el programa</translation>
    </message>
    <message>
        <source>date of an update</source>
        <translation>fecha de una actualización</translation>
    </message>
    <message>
        <source>named in the text</source>
        <translation>nombrado en el texto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>page clock</source>
        <translation>reloj de la página</translation>
    </message>
    <message>
        <source>proven by the text</source>
        <translation>probado por el texto</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>set by {name}</source>
        <translation>fijado por {name}</translation>
    </message>
    <message>
        <source>time the file was saved</source>
        <translation>hora en que se guardó el archivo</translation>
    </message>
    <message>
        <source>time the page was copied</source>
        <translation>hora en que se copió la página</translation>
    </message>
    <message>
        <source>year of a copyright</source>
        <translation>año de un copyright</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>una y otra vez</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>some days</source>
        <translation>algunos días</translation>
    </message>
    <message>
        <source>some hours</source>
        <translation>algunas horas</translation>
    </message>
    <message>
        <source>some minutes</source>
        <translation>algunos minutos</translation>
    </message>
    <message>
        <source>some months</source>
        <translation>algunos meses</translation>
    </message>
    <message>
        <source>some seconds</source>
        <translation>algunos segundos</translation>
    </message>
    <message>
        <source>some weeks</source>
        <translation>algunas semanas</translation>
    </message>
    <message>
        <source>some years</source>
        <translation>algunos años</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <translation>hasta {day}</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} meses</translation>
    </message>
    <message>
        <source>{n} seconds</source>
        <translation>{n} segundos</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semanas</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} años</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>A deadline needs a time of day.</source>
        <translation>Un plazo necesita una hora.</translation>
    </message>
    <message>
        <source>That time is past.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>Type it such as 14:30, or 27 Nov 2026, 14:30.</source>
        <translation>Escríbala como 14:30, o 2026-11-27 14:30.</translation>
    </message>
    <message>
        <source>Type one that is to come.</source>
        <translation>Escriba una por venir.</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{time} past {at}</source>
        <translation>{time} desde las {at}</translation>
    </message>
    <message>
        <source>{time} to {at}</source>
        <translation>{time} hasta las {at}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>1 date moved with it</source>
        <translation>1 fecha se movió con ella</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradice</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>as the article says</source>
        <translation>según el artículo</translation>
    </message>
    <message>
        <source>clock {day} rejected</source>
        <translation>reloj {day} rechazado</translation>
    </message>
    <message>
        <source>crawl time {day} rejected</source>
        <translation>hora de copia {day} rechazada</translation>
    </message>
    <message>
        <source>file date {day} rejected</source>
        <translation>fecha de archivo {day} rechazada</translation>
    </message>
    <message>
        <source>page clock {day} rejected</source>
        <translation>reloj de la página {day} rechazado</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primaria</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>secundaria</translation>
    </message>
    <message>
        <source>seen {day}</source>
        <translation>visto {day}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>set by {name}</source>
        <translation>fijado por {name}</translation>
    </message>
    <message>
        <source>{n} dates moved with it</source>
        <translation>{n} fechas se movieron con ella</translation>
    </message>
</context>
<context>
    <name>draft_deeds</name>
    <message>
        <source>Open the new version of this article</source>
        <translation>Abrir la versión nueva de este artículo</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Se lee {name}</translation>
    </message>
</context>
<context>
    <name>draft_effect</name>
    <message>
        <source>Ask for another look</source>
        <translation>Piden otra mirada</translation>
    </message>
    <message>
        <source>Gone: they stay with the old version</source>
        <translation>Desaparecidas: se quedan con la versión anterior</translation>
    </message>
    <message>
        <source>Moved: they keep all that was done on them</source>
        <translation>Movidas: conservan todo lo hecho</translation>
    </message>
    <message>
        <source>New and open</source>
        <translation>Nuevas y abiertas</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Se quedan como están</translation>
    </message>
    <message>
        <source>was {label}</source>
        <translation>era {label}</translation>
    </message>
    <message>
        <source>{words}. Now: {now}. {why} {was}</source>
        <translation>{words}. Ahora: {now}. {why} {was}</translation>
    </message>
</context>
<context>
    <name>effect</name>
    <message>
        <source>Stay open: this day does not settle them</source>
        <translation>Quedan abiertas: este día no las resuelve</translation>
    </message>
    <message>
        <source>Stay: confirmed or set by a person</source>
        <translation>Se quedan: confirmadas o fijadas por una persona</translation>
    </message>
    <message>
        <source>Stay: they hang on nothing else</source>
        <translation>Se quedan: no dependen de nada más</translation>
    </message>
    <message>
        <source>Wait for a publication date</source>
        <translation>Esperan una fecha de publicación</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>Cambiarán</translation>
    </message>
    <message>
        <source>“{words}” stays {after}.</source>
        <translation>«{words}» se queda en {after}.</translation>
    </message>
    <message>
        <source>“{words}”: from {before} to {after}.</source>
        <translation>«{words}»: de {before} a {after}.</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Evidence {place} of {total}</source>
        <translation>Prueba {place} de {total}</translation>
    </message>
    <message>
        <source>This quote is not in the copy.</source>
        <translation>Esta cita no está en la copia.</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>copy kept</source>
        <translation>copia guardada</translation>
    </message>
    <message>
        <source>copy kept and archived</source>
        <translation>copia guardada y archivada</translation>
    </message>
    <message>
        <source>no copy</source>
        <translation>sin copia</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>fuente primaria</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>fuente secundaria</translation>
    </message>
</context>
<context>
    <name>evidence_copy</name>
    <message>
        <source>beside {name}, in its folder</source>
        <translation>junto a {name}, en su carpeta</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>{name}, inside the file</source>
        <translation>{name}, dentro del archivo</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
</context>
<context>
    <name>evidence_deeds</name>
    <message>
        <source>Rule met: {rule}.</source>
        <translation>Regla cumplida: {rule}.</translation>
    </message>
    <message>
        <source>This is no link, file or picture. Drop one of these as evidence.</source>
        <translation>Esto no es un enlace, un archivo ni una imagen. Suelte uno de ellos como prueba.</translation>
    </message>
</context>
<context>
    <name>file_deeds</name>
    <message>
        <source>A picture cannot be read as an article.</source>
        <translation>Una imagen no se puede leer como artículo.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Copy saved as {name}.</source>
        <translation>Copia guardada como {name}.</translation>
    </message>
    <message>
        <source>Copy the article first.</source>
        <translation>Copie primero el artículo.</translation>
    </message>
    <message>
        <source>Copy the text of it.</source>
        <translation>Copie su texto.</translation>
    </message>
    <message>
        <source>Fact-checks</source>
        <translation>Verificaciones</translation>
    </message>
    <message>
        <source>Move some of them to another folder.</source>
        <translation>Mueva algunas a otra carpeta.</translation>
    </message>
    <message>
        <source>Only one review can be open.</source>
        <translation>Solo puede haber una revisión abierta.</translation>
    </message>
    <message>
        <source>Open an article or a review</source>
        <translation>Abrir un artículo o una revisión</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Save a copy of the review</source>
        <translation>Guardar una copia de la revisión</translation>
    </message>
    <message>
        <source>That is the file itself.</source>
        <translation>Ese es el propio archivo.</translation>
    </message>
    <message>
        <source>The first of them are read.</source>
        <translation>Se leen los primeros.</translation>
    </message>
    <message>
        <source>The first was opened.</source>
        <translation>Se abrió la primera.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be made.</source>
        <translation>No se puede crear la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>There are too many reviews called “{name}”.</source>
        <translation>Hay demasiadas revisiones llamadas «{name}».</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>These are more than {n} files.</source>
        <translation>Son más de {n} archivos.</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Articles and reviews</source>
        <translation>Artículos y revisiones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Safari web archives</source>
        <translation>Archivos web de Safari</translation>
    </message>
    <message>
        <source>Text and Markdown</source>
        <translation>Texto y Markdown</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
</context>
<context>
    <name>find_deeds</name>
    <message>
        <source>Find a claim, an article, a command</source>
        <translation>Buscar una afirmación, un artículo, una orden</translation>
    </message>
    <message>
        <source>Find an article of this review</source>
        <translation>Buscar un artículo de esta revisión</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>afirmación</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>{n} of {total} decided</source>
        <translation>{n} de {total} decididas</translation>
    </message>
</context>
<context>
    <name>folds</name>
    <message>
        <source>1 line of page furniture</source>
        <translation>1 línea de la página</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>page clock</source>
        <translation>reloj de la página</translation>
    </message>
    <message>
        <source>page links</source>
        <translation>enlaces de la página</translation>
    </message>
    <message>
        <source>related headlines</source>
        <translation>titulares relacionados</translation>
    </message>
    <message>
        <source>share links</source>
        <translation>enlaces para compartir</translation>
    </message>
    <message>
        <source>standing text</source>
        <translation>texto fijo</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>{n} lines of page furniture</source>
        <translation>{n} líneas de la página</translation>
    </message>
</context>
<context>
    <name>intake_deeds</name>
    <message>
        <source>Fetching {address}</source>
        <translation>Se trae {address}</translation>
    </message>
    <message>
        <source>How the text is encoded</source>
        <translation>Cómo está codificado el texto</translation>
    </message>
    <message>
        <source>No files wait to be read.</source>
        <translation>Ningún archivo espera a ser leído.</translation>
    </message>
    <message>
        <source>Reading the text as {encoding}</source>
        <translation>Se lee el texto como {encoding}</translation>
    </message>
    <message>
        <source>This looks like {encoding} (language: {language})</source>
        <translation>Esto parece {encoding} (idioma: {language})</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>over {name}</source>
        <translation>por encima de {name}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>the program, or nobody named</source>
        <translation>el programa, o nadie nombrado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>library_deeds</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>All {n} claims are in the library already. Nothing was changed.</source>
        <translation>Las {n} afirmaciones ya están en la biblioteca. No se cambió nada.</translation>
    </message>
    <message>
        <source>Claims (*.json *.jsonl *.jsonld *.csv *.tsv *.xlsx *.factcheck);;All files (*)</source>
        <translation>Afirmaciones (*.json *.jsonl *.jsonld *.csv *.tsv *.xlsx *.factcheck);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Claims imported: {n}.</source>
        <translation>Afirmaciones importadas: {n}.</translation>
    </message>
    <message>
        <source>Import claims</source>
        <translation>Importar afirmaciones</translation>
    </message>
    <message>
        <source>Importing claims: {n} of {total}</source>
        <translation>Se importan afirmaciones: {n} de {total}</translation>
    </message>
    <message>
        <source>Read what was odd</source>
        <translation>Leer qué era extraño</translation>
    </message>
    <message>
        <source>Reading claims: {n}</source>
        <translation>Se leen afirmaciones: {n}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Se lee {name}</translation>
    </message>
    <message>
        <source>Rows without a claim, left out: {left}.</source>
        <translation>Filas sin afirmación, omitidas: {left}.</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Search the reviews in a folder too</source>
        <translation>Buscar también en las revisiones de una carpeta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Detenido. No se importó nada.</translation>
    </message>
    <message>
        <source>This claim has no verdict yet. Check it first, then keep it.</source>
        <translation>Esta afirmación aún no tiene veredicto. Compruébela primero y guárdela después.</translation>
    </message>
    <message>
        <source>This claim was imported without the address of its check.</source>
        <translation>Esta afirmación se importó sin la dirección de su verificación.</translation>
    </message>
    <message>
        <source>Under which name is this search kept?</source>
        <translation>¿Con qué nombre se guarda esta búsqueda?</translation>
    </message>
    <message>
        <source>With odd values: {odd}.</source>
        <translation>Con valores extraños: {odd}.</translation>
    </message>
</context>
<context>
    <name>library_matches</name>
    <message>
        <source>A match is only offered. Nothing is copied until you say so.</source>
        <translation>Una coincidencia solo se ofrece. No se copia nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Visto antes</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show the earlier claim: {words}</source>
        <translation>Mostrar la afirmación anterior: {words}</translation>
    </message>
    <message>
        <source>Standing fact</source>
        <translation>Hecho permanente</translation>
    </message>
    <message>
        <source>True on {day}</source>
        <translation>Cierto: {day}</translation>
    </message>
    <message>
        <source>Use as evidence: {words}</source>
        <translation>Usar como prueba: {words}</translation>
    </message>
    <message>
        <source>Use it as evidence</source>
        <translation>Usarlo como prueba</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>to be checked again on {day}</source>
        <translation>por comprobar de nuevo: {day}</translation>
    </message>
    <message>
        <source>verified against {basis}</source>
        <translation>verificado con {basis}</translation>
    </message>
    <message>
        <source>{n} of {all} words agree</source>
        <translation>coinciden {n} de {all} palabras</translation>
    </message>
</context>
<context>
    <name>library_places</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Corrections open</source>
        <translation>Rectificaciones abiertas</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Odd values</source>
        <translation>Valores extraños</translation>
    </message>
    <message>
        <source>Other reviews</source>
        <translation>Otras revisiones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Re-check due</source>
        <translation>Toca recomprobar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Con visto bueno</translation>
    </message>
    <message>
        <source>Standing facts</source>
        <translation>Hechos permanentes</translation>
    </message>
    <message>
        <source>To second check</source>
        <translation>Para segunda comprobación</translation>
    </message>
</context>
<context>
    <name>library_rows</name>
    <message>
        <source>Imported from {name}</source>
        <translation>Importado de {name}</translation>
    </message>
    <message>
        <source>Standing facts</source>
        <translation>Hechos permanentes</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>check again {day}</source>
        <translation>comprobar de nuevo: {day}</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>afirmación {number}</translation>
    </message>
    <message>
        <source>earlier claim</source>
        <translation>afirmación anterior</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>in {file}</source>
        <translation>en {file}</translation>
    </message>
    <message>
        <source>odd value</source>
        <translation>valor extraño</translation>
    </message>
    <message>
        <source>re-check due {day}</source>
        <translation>toca recomprobar: {day}</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razones</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>standing fact</source>
        <translation>hecho permanente</translation>
    </message>
    <message>
        <source>{decided} of {claims} decided</source>
        <translation>{decided} de {claims} decididas</translation>
    </message>
</context>
<context>
    <name>library_telling</name>
    <message>
        <source>Further files left out: {n}.</source>
        <translation>Otros archivos omitidos: {n}.</translation>
    </message>
    <message>
        <source>In other files: places {n} or more, articles {articles}, asked {files}.</source>
        <translation>En otros archivos: {n} lugares o más, artículos {articles}, consultados {files}.</translation>
    </message>
    <message>
        <source>In other files: places {n}, articles {articles}, files asked {files}.</source>
        <translation>En otros archivos: lugares {n}, artículos {articles}, archivos consultados {files}.</translation>
    </message>
    <message>
        <source>Keep one from a claim that was checked.</source>
        <translation>Guarde uno desde una afirmación comprobada.</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omitido: {why}</translation>
    </message>
    <message>
        <source>Look in all places and kinds, or type less of it.</source>
        <translation>Mire en todos los lugares y tipos, o escriba menos.</translation>
    </message>
    <message>
        <source>Looking in the folders…</source>
        <translation>Buscando en las carpetas…</translation>
    </message>
    <message>
        <source>Narrow the search less.</source>
        <translation>Acote menos la búsqueda.</translation>
    </message>
    <message>
        <source>No article stands here.</source>
        <translation>Aquí no hay ningún artículo.</translation>
    </message>
    <message>
        <source>No claim is like that.</source>
        <translation>Ninguna afirmación es así.</translation>
    </message>
    <message>
        <source>No fact stands here.</source>
        <translation>Aquí no hay ningún hecho.</translation>
    </message>
    <message>
        <source>No review in this folder holds an article.</source>
        <translation>Ninguna revisión de esta carpeta contiene un artículo.</translation>
    </message>
    <message>
        <source>Nothing says “{words}”.</source>
        <translation>Nada dice «{words}».</translation>
    </message>
    <message>
        <source>Only the first {n} files were asked; further ones: {more}.</source>
        <translation>Solo se consultaron los {n} primeros archivos; quedan {more}.</translation>
    </message>
    <message>
        <source>Other files asked: {files}.</source>
        <translation>Otros archivos consultados: {files}.</translation>
    </message>
    <message>
        <source>Places: {n} or more; the newest were looked at. Articles: {articles}.</source>
        <translation>Lugares: {n} o más; se miraron los más recientes. Artículos: {articles}.</translation>
    </message>
    <message>
        <source>Places: {n}. Articles: {articles}.</source>
        <translation>Lugares: {n}. Artículos: {articles}.</translation>
    </message>
    <message>
        <source>Type less of it.</source>
        <translation>Escriba menos.</translation>
    </message>
</context>
<context>
    <name>listing</name>
    <message>
        <source>Captions</source>
        <translation>Pies de foto</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Each source as the article names it, those with most to answer for first.</source>
        <translation>Cada fuente como la nombra el artículo, primero las que más tienen que responder.</translation>
    </message>
    <message>
        <source>Everything the article states is among its claims.</source>
        <translation>Todo lo que el artículo afirma está entre sus afirmaciones.</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>Pronósticos</translation>
    </message>
    <message>
        <source>Go to the claim</source>
        <translation>Ir a la afirmación</translation>
    </message>
    <message>
        <source>Looking through the article</source>
        <translation>Se recorre el artículo</translation>
    </message>
    <message>
        <source>Make it a claim</source>
        <translation>Hacerlo afirmación</translation>
    </message>
    <message>
        <source>Not proposed</source>
        <translation>No propuestas</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Opiniones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The article’s own words</source>
        <translation>Palabras del propio artículo</translation>
    </message>
    <message>
        <source>Under what terms somebody spoke</source>
        <translation>En qué condiciones habló alguien</translation>
    </message>
    <message>
        <source>What the article also says, and why it is not among the claims.</source>
        <translation>Lo que el artículo también dice, y por qué no está entre las afirmaciones.</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Quién dice qué</translation>
    </message>
</context>
<context>
    <name>made_of</name>
    <message>
        <source>It is made with the work of others, under these licences:</source>
        <translation>Está hecho con el trabajo de otros, con estas licencias:</translation>
    </message>
    <message>
        <source>Version {version}. Nothing is sent anywhere.</source>
        <translation>Versión {version}. No se envía nada a ningún sitio.</translation>
    </message>
</context>
<context>
    <name>merge</name>
    <message>
        <source>Articles: {n}</source>
        <translation>Artículos: {n}</translation>
    </message>
    <message>
        <source>Captures: {n}</source>
        <translation>Capturas: {n}</translation>
    </message>
    <message>
        <source>Claims made by hand: {n}</source>
        <translation>Afirmaciones hechas a mano: {n}</translation>
    </message>
    <message>
        <source>Comments: {n}</source>
        <translation>Comentarios: {n}</translation>
    </message>
    <message>
        <source>Other decisions: {n}</source>
        <translation>Otras decisiones: {n}</translation>
    </message>
    <message>
        <source>Pieces of evidence: {n}</source>
        <translation>Pruebas: {n}</translation>
    </message>
    <message>
        <source>Sources: {n}</source>
        <translation>Fuentes: {n}</translation>
    </message>
    <message>
        <source>Suggestions for wording: {n}</source>
        <translation>Sugerencias de redacción: {n}</translation>
    </message>
    <message>
        <source>Verdicts: {n}</source>
        <translation>Veredictos: {n}</translation>
    </message>
    <message>
        <source>nothing was decided</source>
        <translation>no se decidió nada</translation>
    </message>
</context>
<context>
    <name>merge_deeds</name>
    <message>
        <source>Looking at {name}</source>
        <translation>Se mira {name}</translation>
    </message>
    <message>
        <source>Open the review to bring in</source>
        <translation>Abrir la revisión que hay que traer</translation>
    </message>
    <message>
        <source>Reviews (*{suffix})</source>
        <translation>Revisiones (*{suffix})</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Answer about “{words}” noted.</source>
        <translation>Respuesta sobre «{words}» anotada.</translation>
    </message>
    <message>
        <source>Asked of {name}. {name} cannot see your verdict until both are in.</source>
        <translation>Se le pide a {name}. {name} no ve su veredicto hasta que estén los dos.</translation>
    </message>
    <message>
        <source>Claim added: “{words}”.</source>
        <translation>Afirmación añadida: «{words}».</translation>
    </message>
    <message>
        <source>Claim taken up again: “{words}”.</source>
        <translation>Afirmación retomada: «{words}».</translation>
    </message>
    <message>
        <source>Claim {number} dismissed.</source>
        <translation>Afirmación {number} descartada.</translation>
    </message>
    <message>
        <source>Claim {number} is central.</source>
        <translation>La afirmación {number} es central.</translation>
    </message>
    <message>
        <source>Claim {number} is in progress.</source>
        <translation>La afirmación {number} está en curso.</translation>
    </message>
    <message>
        <source>Claim {number} is neither in progress nor withdrawn.</source>
        <translation>La afirmación {number} no está ni en curso ni retirada.</translation>
    </message>
    <message>
        <source>Claim {number} is not central.</source>
        <translation>La afirmación {number} no es central.</translation>
    </message>
    <message>
        <source>Claim {number} is withdrawn.</source>
        <translation>La afirmación {number} está retirada.</translation>
    </message>
    <message>
        <source>Claim {number} set to {label}.</source>
        <translation>Afirmación {number}: {label}.</translation>
    </message>
    <message>
        <source>Claim {number} split in two.</source>
        <translation>Afirmación {number} partida en dos.</translation>
    </message>
    <message>
        <source>Claim {number} trimmed.</source>
        <translation>Afirmación {number} recortada.</translation>
    </message>
    <message>
        <source>Comment added on “{words}”.</source>
        <translation>Comentario añadido sobre «{words}».</translation>
    </message>
    <message>
        <source>Comment on “{words}” changed.</source>
        <translation>Comentario sobre «{words}» cambiado.</translation>
    </message>
    <message>
        <source>Comment removed.</source>
        <translation>Comentario quitado.</translation>
    </message>
    <message>
        <source>Complaint about “{words}” noted.</source>
        <translation>Queja sobre «{words}» anotada.</translation>
    </message>
    <message>
        <source>Complaint about “{words}” settled.</source>
        <translation>Queja sobre «{words}» resuelta.</translation>
    </message>
    <message>
        <source>Contact about claim {number} noted.</source>
        <translation>Contacto sobre la afirmación {number} anotado.</translation>
    </message>
    <message>
        <source>Correction of “{words}” noted.</source>
        <translation>Rectificación de «{words}» anotada.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Rehecho: {what}.</translation>
    </message>
    <message>
        <source>Evidence added to claim {number}.</source>
        <translation>Prueba añadida a la afirmación {number}.</translation>
    </message>
    <message>
        <source>Evidence of claim {number} changed.</source>
        <translation>Prueba de la afirmación {number} cambiada.</translation>
    </message>
    <message>
        <source>Evidence of claim {number} moved.</source>
        <translation>Prueba de la afirmación {number} movida.</translation>
    </message>
    <message>
        <source>Evidence removed from claim {number}.</source>
        <translation>Prueba quitada de la afirmación {number}.</translation>
    </message>
    <message>
        <source>House rules set.</source>
        <translation>Reglas de la redacción fijadas.</translation>
    </message>
    <message>
        <source>Kept as a standing fact: “{words}”.</source>
        <translation>Guardado como hecho permanente: «{words}».</translation>
    </message>
    <message>
        <source>Nobody is asked to check claim {number} again.</source>
        <translation>A nadie se le pide comprobar otra vez la afirmación {number}.</translation>
    </message>
    <message>
        <source>Publication date is as the article says.</source>
        <translation>La fecha de publicación es la que dice el artículo.</translation>
    </message>
    <message>
        <source>Publication date set to not known.</source>
        <translation>Fecha de publicación fijada como desconocida.</translation>
    </message>
    <message>
        <source>Publication date set to {value:day}.</source>
        <translation>Fecha de publicación fijada: {value:day}.</translation>
    </message>
    <message>
        <source>Question about “{words}” noted.</source>
        <translation>Pregunta sobre «{words}» anotada.</translation>
    </message>
    <message>
        <source>Reasons of claim {number} saved.</source>
        <translation>Razones de la afirmación {number} guardadas.</translation>
    </message>
    <message>
        <source>Rule waived for claim {number}, in your name.</source>
        <translation>Regla dispensada para la afirmación {number}, en su nombre.</translation>
    </message>
    <message>
        <source>Sign-off on “{title}” withdrawn.</source>
        <translation>Visto bueno a «{title}» retirado.</translation>
    </message>
    <message>
        <source>The article is erased for good.</source>
        <translation>El artículo se ha borrado para siempre.</translation>
    </message>
    <message>
        <source>The deadline is set.</source>
        <translation>El plazo está fijado.</translation>
    </message>
    <message>
        <source>The new version of “{title}” is in.</source>
        <translation>La versión nueva de «{title}» está dentro.</translation>
    </message>
    <message>
        <source>The question about “{words}” rests.</source>
        <translation>La pregunta sobre «{words}» reposa.</translation>
    </message>
    <message>
        <source>The rule is asked for again.</source>
        <translation>Se vuelve a exigir la regla.</translation>
    </message>
    <message>
        <source>The search “{name}” is forgotten.</source>
        <translation>La búsqueda «{name}» está olvidada.</translation>
    </message>
    <message>
        <source>The search “{name}” is kept.</source>
        <translation>La búsqueda «{name}» está guardada.</translation>
    </message>
    <message>
        <source>There is no deadline any more.</source>
        <translation>Ya no hay plazo.</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Verdict on claim {number} cleared.</source>
        <translation>Veredicto de la afirmación {number} borrado.</translation>
    </message>
    <message>
        <source>Verdict on {count} claims cleared.</source>
        <translation>Veredicto de {count} afirmaciones borrado.</translation>
    </message>
    <message>
        <source>Verdicts are given on the scale {name}.</source>
        <translation>Los veredictos se dan en la escala {name}.</translation>
    </message>
    <message>
        <source>{count} claims dismissed.</source>
        <translation>{count} afirmaciones descartadas.</translation>
    </message>
    <message>
        <source>{count} claims imported from “{name}”.</source>
        <translation>{count} afirmaciones importadas de «{name}».</translation>
    </message>
    <message>
        <source>{count} claims joined as claim {number}.</source>
        <translation>{count} afirmaciones unidas como afirmación {number}.</translation>
    </message>
    <message>
        <source>{count} claims set to {label}.</source>
        <translation>{count} afirmaciones: {label}.</translation>
    </message>
    <message>
        <source>{count} dates confirmed.</source>
        <translation>{count} fechas confirmadas.</translation>
    </message>
    <message>
        <source>{name} is working.</source>
        <translation>Trabaja {name}.</translation>
    </message>
    <message>
        <source>“{name}” is merged.</source>
        <translation>«{name}» está combinado.</translation>
    </message>
    <message>
        <source>“{title}” added.</source>
        <translation>«{title}» añadido.</translation>
    </message>
    <message>
        <source>“{title}” is read as {encoding}.</source>
        <translation>«{title}» se lee como {encoding}.</translation>
    </message>
    <message>
        <source>“{title}” is signed as it stands.</source>
        <translation>«{title}» está firmado tal como está.</translation>
    </message>
    <message>
        <source>“{title}” removed.</source>
        <translation>«{title}» quitado.</translation>
    </message>
    <message>
        <source>“{words}” confirmed as {value:day}.</source>
        <translation>«{words}» confirmado como {value:day}.</translation>
    </message>
    <message>
        <source>“{words}” is as the program works it out.</source>
        <translation>«{words}» queda como lo calcula el programa.</translation>
    </message>
    <message>
        <source>“{words}” is taken for {kind}.</source>
        <translation>«{words}» se toma por {kind}.</translation>
    </message>
    <message>
        <source>“{words}” is to do again.</source>
        <translation>«{words}» vuelve a estar por hacer.</translation>
    </message>
    <message>
        <source>“{words}” set to {value:day}.</source>
        <translation>«{words}» fijado como {value:day}.</translation>
    </message>
    <message>
        <source>“{words}” states no fact.</source>
        <translation>«{words}» no afirma ningún hecho.</translation>
    </message>
    <message>
        <source>“{words}” ticked.</source>
        <translation>«{words}» marcado.</translation>
    </message>
</context>
<context>
    <name>phrase_deeds</name>
    <message>
        <source>&amp;Forget a text</source>
        <translation>&amp;Olvidar un texto</translation>
    </message>
    <message>
        <source>&amp;Keep these reasons as a text</source>
        <translation>&amp;Guardar estas razones como texto</translation>
    </message>
    <message>
        <source>Kept as a text for reasons.</source>
        <translation>Guardado como texto para razones.</translation>
    </message>
    <message>
        <source>Text forgotten.</source>
        <translation>Texto olvidado.</translation>
    </message>
    <message>
        <source>Texts for reasons</source>
        <translation>Textos para razones</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Quien lo afirma</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Persona experta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntado</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>no se pudo localizar</translation>
    </message>
    <message>
        <source>declined to answer</source>
        <translation>no quiso responder</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Quitar {name} de la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Try {name} again</source>
        <translation>Intentar otra vez con {name}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>se está leyendo</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A cell holds a formula; it was not computed.</source>
        <translation>Una celda tiene una fórmula; no se calculó.</translation>
    </message>
    <message>
        <source>A credit stands below it.</source>
        <translation>Debajo hay un crédito.</translation>
    </message>
    <message>
        <source>A second reader leaves it out of the article.</source>
        <translation>Un segundo lector lo deja fuera del artículo.</translation>
    </message>
    <message>
        <source>A second reader takes it for the article as well.</source>
        <translation>Un segundo lector también lo toma por el artículo.</translation>
    </message>
    <message>
        <source>Add article “{title}”</source>
        <translation>Añadir el artículo «{title}»</translation>
    </message>
    <message>
        <source>Add claim “{words}”</source>
        <translation>Añadir la afirmación «{words}»</translation>
    </message>
    <message>
        <source>Add evidence to claim {number}</source>
        <translation>Añadir una prueba a la afirmación {number}</translation>
    </message>
    <message>
        <source>Add the standing fact “{words}”</source>
        <translation>Añadir el hecho permanente «{words}»</translation>
    </message>
    <message>
        <source>An answer to question {number} has no address.</source>
        <translation>Una respuesta a la pregunta {number} no tiene dirección.</translation>
    </message>
    <message>
        <source>An edit of an article that was erased for good</source>
        <translation>Un cambio en un artículo que se borró para siempre</translation>
    </message>
    <message>
        <source>Analyse “{title}” afresh</source>
        <translation>Analizar «{title}» de nuevo</translation>
    </message>
    <message>
        <source>Analysing took too long and was stopped; the text is here, nothing is marked.</source>
        <translation>El análisis tardó demasiado y se detuvo; el texto está aquí, sin nada marcado.</translation>
    </message>
    <message>
        <source>Annotated article (HTML)</source>
        <translation>Artículo anotado (HTML)</translation>
    </message>
    <message>
        <source>Annotated article (PDF)</source>
        <translation>Artículo anotado (PDF)</translation>
    </message>
    <message>
        <source>Annotated article (Word)</source>
        <translation>Artículo anotado (Word)</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Ask about “{words}”</source>
        <translation>Preguntar por «{words}»</translation>
    </message>
    <message>
        <source>Ask nobody for a second check of claim {number}</source>
        <translation>No pedir a nadie una segunda comprobación de la afirmación {number}</translation>
    </message>
    <message>
        <source>Ask {name} for a second check of claim {number}</source>
        <translation>Pedir a {name} una segunda comprobación de la afirmación {number}</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>By its time, entry {entry} is older than the one before it: a clock was wrong or set back.</source>
        <translation>Por su hora, la entrada {entry} es más antigua que la anterior: un reloj estaba mal o se atrasó.</translation>
    </message>
    <message>
        <source>Capture “{title}”</source>
        <translation>Capturar «{title}»</translation>
    </message>
    <message>
        <source>Change the wording suggested for “{words}”</source>
        <translation>Cambiar la redacción sugerida para «{words}»</translation>
    </message>
    <message>
        <source>ClaimReview (JSON-LD)</source>
        <translation>ClaimReview (JSON-LD)</translation>
    </message>
    <message>
        <source>ClaimReview: the file with the name asked for is a bundle of {count}, for feeds; a page carries the file of one claim, or the snippet.</source>
        <translation>ClaimReview: el archivo con el nombre pedido reúne las {count}, para canales de datos; una página lleva el archivo de una sola afirmación o el fragmento.</translation>
    </message>
    <message>
        <source>Claims on which first and second check differ: {count}.</source>
        <translation>Afirmaciones en que difieren la primera y la segunda comprobación: {count}.</translation>
    </message>
    <message>
        <source>Claims that do not meet the house rules yet: {count}.</source>
        <translation>Afirmaciones que aún no cumplen las reglas de la redacción: {count}.</translation>
    </message>
    <message>
        <source>Claims the article itself disagrees with, not decided: {count}.</source>
        <translation>Afirmaciones que el propio artículo contradice, sin decidir: {count}.</translation>
    </message>
    <message>
        <source>Claims to be looked at again, as a complaint about them was upheld: {count}.</source>
        <translation>Afirmaciones por mirar de nuevo, porque se dio la razón a una queja: {count}.</translation>
    </message>
    <message>
        <source>Claims whose verdict waits for a second check: {count}.</source>
        <translation>Afirmaciones cuyo veredicto espera una segunda comprobación: {count}.</translation>
    </message>
    <message>
        <source>Claims with evidence that does not say when it was seen: {count}.</source>
        <translation>Afirmaciones con pruebas que no dicen cuándo se vieron: {count}.</translation>
    </message>
    <message>
        <source>Claims with evidence that quotes nothing: {count}.</source>
        <translation>Afirmaciones con pruebas que no citan nada: {count}.</translation>
    </message>
    <message>
        <source>Claims with evidence whose quote is not in the copy kept of it: {count}.</source>
        <translation>Afirmaciones con pruebas cuya cita no está en la copia guardada: {count}.</translation>
    </message>
    <message>
        <source>Claims with questions nobody has answered yet: {count}.</source>
        <translation>Afirmaciones con preguntas que nadie ha respondido: {count}.</translation>
    </message>
    <message>
        <source>Claims with suggested wording nobody has answered yet: {count}.</source>
        <translation>Afirmaciones con una redacción sugerida a la que nadie ha respondido todavía: {count}.</translation>
    </message>
    <message>
        <source>Claims with web sources of which no copy is kept: {count}.</source>
        <translation>Afirmaciones con fuentes web sin copia guardada: {count}.</translation>
    </message>
    <message>
        <source>Claims without a verdict: {count}.</source>
        <translation>Afirmaciones sin veredicto: {count}.</translation>
    </message>
    <message>
        <source>Clear publication date</source>
        <translation>Borrar la fecha de publicación</translation>
    </message>
    <message>
        <source>Clear the date set for “{words}”</source>
        <translation>Borrar la fecha fijada para «{words}»</translation>
    </message>
    <message>
        <source>Clear verdict on 1 claim</source>
        <translation>Borrar el veredicto de 1 afirmación</translation>
    </message>
    <message>
        <source>Clear verdict on claim {number}</source>
        <translation>Borrar el veredicto de la afirmación {number}</translation>
    </message>
    <message>
        <source>Clear verdict on {count} claims</source>
        <translation>Borrar el veredicto de {count} afirmaciones</translation>
    </message>
    <message>
        <source>Comment on “{words}”</source>
        <translation>Comentar «{words}»</translation>
    </message>
    <message>
        <source>Confirm 1 date</source>
        <translation>Confirmar 1 fecha</translation>
    </message>
    <message>
        <source>Confirm the standing fact “{words}”</source>
        <translation>Confirmar el hecho permanente «{words}»</translation>
    </message>
    <message>
        <source>Confirm {count} dates</source>
        <translation>Confirmar {count} fechas</translation>
    </message>
    <message>
        <source>Confirm “{words}” as {value:day}</source>
        <translation>Confirmar «{words}» como {value:day}</translation>
    </message>
    <message>
        <source>Correct what is said about “{title}”</source>
        <translation>Corregir lo que se dice de «{title}»</translation>
    </message>
    <message>
        <source>Date “{words}”: set to {there:day} there.</source>
        <translation>Fecha «{words}»: allí fijada, {there:day}.</translation>
    </message>
    <message>
        <source>Date “{words}”: {here:day} here, set to no day there.</source>
        <translation>Fecha «{words}»: aquí {here:day}, allí fijada sin día.</translation>
    </message>
    <message>
        <source>Date “{words}”: {here:day} here, {there:day} there.</source>
        <translation>Fecha «{words}»: aquí {here:day}, allí {there:day}.</translation>
    </message>
    <message>
        <source>Dates nobody could place yet: {count}.</source>
        <translation>Fechas que nadie ha podido situar: {count}.</translation>
    </message>
    <message>
        <source>Dates set under another publication date: {count}.</source>
        <translation>Fechas fijadas con otra fecha de publicación: {count}.</translation>
    </message>
    <message>
        <source>Dates that contradict the text or the calendar: {count}.</source>
        <translation>Fechas que contradicen el texto o el calendario: {count}.</translation>
    </message>
    <message>
        <source>Dates with more than one reading, not decided: {count}.</source>
        <translation>Fechas con más de una lectura, sin decidir: {count}.</translation>
    </message>
    <message>
        <source>Day and month can be read in either order ({other:day}).</source>
        <translation>Día y mes se pueden leer en ambos órdenes ({other:day}).</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Dismiss 1 claim</source>
        <translation>Descartar 1 afirmación</translation>
    </message>
    <message>
        <source>Dismiss claim {number}</source>
        <translation>Descartar la afirmación {number}</translation>
    </message>
    <message>
        <source>Dismiss {count} claims</source>
        <translation>Descartar {count} afirmaciones</translation>
    </message>
    <message>
        <source>Edit a comment on “{words}”</source>
        <translation>Editar un comentario sobre «{words}»</translation>
    </message>
    <message>
        <source>Edit evidence of claim {number}</source>
        <translation>Editar una prueba de la afirmación {number}</translation>
    </message>
    <message>
        <source>Edit reasons of claim {number}</source>
        <translation>Editar las razones de la afirmación {number}</translation>
    </message>
    <message>
        <source>Edit source “{title}”</source>
        <translation>Editar la fuente «{title}»</translation>
    </message>
    <message>
        <source>Edit the standing fact “{words}”</source>
        <translation>Editar el hecho permanente «{words}»</translation>
    </message>
    <message>
        <source>Entries up to {entry} are not those the given head stands for. (Typing that went on after the head was printed has the same effect.)</source>
        <translation>Las entradas hasta la {entry} no son las que representa la cabeza dada. (Lo escrito después de imprimir la cabeza tiene el mismo efecto.)</translation>
    </message>
    <message>
        <source>Entries {first} to {last} that came from “{name}” are not those that were merged.</source>
        <translation>Las entradas {first} a {last} llegadas de «{name}» no son las que se combinaron.</translation>
    </message>
    <message>
        <source>Entry {entry} of the ledger does not fit those before it (“{table}”, {row}).</source>
        <translation>La entrada {entry} del registro no encaja con las anteriores («{table}», {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} of the ledger has been changed (its row {row}).</source>
        <translation>La entrada {entry} del registro se ha cambiado (su fila {row}).</translation>
    </message>
    <message>
        <source>Entry {entry} of the ledger has been changed.</source>
        <translation>La entrada {entry} del registro se ha cambiado.</translation>
    </message>
    <message>
        <source>Erase an article for good</source>
        <translation>Borrar un artículo para siempre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fetched from {address} on {at:day}; SHA-256 {digest}.</source>
        <translation>Traído de {address}: {at:day}; SHA-256 {digest}.</translation>
    </message>
    <message>
        <source>Forget the search “{name}”</source>
        <translation>Olvidar la búsqueda «{name}»</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Further dates set one by one: {count}.</source>
        <translation>Otras fechas fijadas una a una: {count}.</translation>
    </message>
    <message>
        <source>Give claim {number} to a checker</source>
        <translation>Dar la afirmación {number} a quien la compruebe</translation>
    </message>
    <message>
        <source>Give sources a table of their own (done once, by the program)</source>
        <translation>Dar a las fuentes su propia tabla (una vez, por el programa)</translation>
    </message>
    <message>
        <source>Hardly anything on the page is visible; its hidden text was read as well.</source>
        <translation>Apenas se ve nada en la página; se leyó también su texto oculto.</translation>
    </message>
    <message>
        <source>Import 1 claim from “{name}”</source>
        <translation>Importar 1 afirmación de «{name}»</translation>
    </message>
    <message>
        <source>Import {count} claims from “{name}”</source>
        <translation>Importar {count} afirmaciones de «{name}»</translation>
    </message>
    <message>
        <source>Imports of earlier claims that stay in their file: {count}. Import it to have them.</source>
        <translation>Importaciones de afirmaciones anteriores que se quedan en su archivo: {count}. Impórtelo para tenerlas.</translation>
    </message>
    <message>
        <source>It belongs to a copyright notice.</source>
        <translation>Pertenece a un aviso de copyright.</translation>
    </message>
    <message>
        <source>It declares to be in “{declared}”, but its words are “{language}”.</source>
        <translation>Declara estar en «{declared}», pero sus palabras son de «{language}».</translation>
    </message>
    <message>
        <source>It does not read as sentences.</source>
        <translation>No se lee como frases.</translation>
    </message>
    <message>
        <source>It greets the reader with the present day (“{words}”).</source>
        <translation>Saluda al lector con el día presente («{words}»).</translation>
    </message>
    <message>
        <source>It has few links.</source>
        <translation>Tiene pocos enlaces.</translation>
    </message>
    <message>
        <source>It has no label.</source>
        <translation>No tiene etiqueta.</translation>
    </message>
    <message>
        <source>It has no reasons.</source>
        <translation>No tiene razones.</translation>
    </message>
    <message>
        <source>It has no words of page furniture.</source>
        <translation>No tiene palabras de elementos de página.</translation>
    </message>
    <message>
        <source>It has the words of page furniture.</source>
        <translation>Tiene palabras de elementos de página.</translation>
    </message>
    <message>
        <source>It is a date among page furniture.</source>
        <translation>Es una fecha entre elementos de página.</translation>
    </message>
    <message>
        <source>It is a date and stands by the title.</source>
        <translation>Es una fecha y está junto al título.</translation>
    </message>
    <message>
        <source>It is a date far above the title, where pages show a clock.</source>
        <translation>Es una fecha muy por encima del título, donde las páginas muestran un reloj.</translation>
    </message>
    <message>
        <source>It is a date just below the article.</source>
        <translation>Es una fecha justo debajo del artículo.</translation>
    </message>
    <message>
        <source>It is a headline or label that stands on the page more than once.</source>
        <translation>Es un titular o rótulo que está más de una vez en la página.</translation>
    </message>
    <message>
        <source>It is a list of topics below the article.</source>
        <translation>Es una lista de temas debajo del artículo.</translation>
    </message>
    <message>
        <source>It is as long as paragraphs are.</source>
        <translation>Es tan largo como los párrafos.</translation>
    </message>
    <message>
        <source>It is as short as labels are.</source>
        <translation>Es tan corto como los rótulos.</translation>
    </message>
    <message>
        <source>It is called an update, but is earlier than {value:day}.</source>
        <translation>Se llama actualización, pero es anterior a {value:day}.</translation>
    </message>
    <message>
        <source>It is called the time of an update (“{words}”).</source>
        <translation>Se llama hora de una actualización («{words}»).</translation>
    </message>
    <message>
        <source>It is called the time of publication (“{words}”).</source>
        <translation>Se llama hora de publicación («{words}»).</translation>
    </message>
    <message>
        <source>It is central and needs {wanted} sources of different origin (has {have}).</source>
        <translation>Es central y necesita {wanted} fuentes de distinto origen (tiene {have}).</translation>
    </message>
    <message>
        <source>It is made of links.</source>
        <translation>Está hecho de enlaces.</translation>
    </message>
    <message>
        <source>It is names and stands by the title.</source>
        <translation>Son nombres y está junto al título.</translation>
    </message>
    <message>
        <source>It is not rated (-1).</source>
        <translation>No está calificada (-1).</translation>
    </message>
    <message>
        <source>It is set like the article.</source>
        <translation>Está compuesto como el artículo.</translation>
    </message>
    <message>
        <source>It is set unlike the article.</source>
        <translation>Está compuesto de otro modo que el artículo.</translation>
    </message>
    <message>
        <source>It is the number of a page.</source>
        <translation>Es el número de una página.</translation>
    </message>
    <message>
        <source>It is the subject of the mail.</source>
        <translation>Es el asunto del correo.</translation>
    </message>
    <message>
        <source>It is the time of day of an entry.</source>
        <translation>Es la hora de una entrada.</translation>
    </message>
    <message>
        <source>It needs {primary} primary or {secondary} secondary sources that speak to it (has {have} and {others}).</source>
        <translation>Necesita {primary} fuentes primarias o {secondary} secundarias que hablen de ella (tiene {have} y {others}).</translation>
    </message>
    <message>
        <source>It needs {primary} primary sources that speak to it (has {have}).</source>
        <translation>Necesita {primary} fuentes primarias que hablen de ella (tiene {have}).</translation>
    </message>
    <message>
        <source>It needs {secondary} sources that speak to it (has {others}).</source>
        <translation>Necesita {secondary} fuentes que hablen de ella (tiene {others}).</translation>
    </message>
    <message>
        <source>It reads as sentences.</source>
        <translation>Se lee como frases.</translation>
    </message>
    <message>
        <source>It says when the page was copied (“{words}”).</source>
        <translation>Dice cuándo se copió la página («{words}»).</translation>
    </message>
    <message>
        <source>It says when the page was printed or looked at (“{words}”).</source>
        <translation>Dice cuándo se imprimió o se miró la página («{words}»).</translation>
    </message>
    <message>
        <source>It stands above the article and shares its words.</source>
        <translation>Está encima del artículo y comparte sus palabras.</translation>
    </message>
    <message>
        <source>It stands above the title, with other lines between them.</source>
        <translation>Está encima del título, con otras líneas en medio.</translation>
    </message>
    <message>
        <source>It stands among page furniture.</source>
        <translation>Está entre elementos de página.</translation>
    </message>
    <message>
        <source>It stands among paragraphs of the article.</source>
        <translation>Está entre párrafos del artículo.</translation>
    </message>
    <message>
        <source>It stands at the edge of more than one page.</source>
        <translation>Está al borde de más de una página.</translation>
    </message>
    <message>
        <source>It stands at the head of a text without page furniture.</source>
        <translation>Está al comienzo de un texto sin elementos de página.</translation>
    </message>
    <message>
        <source>It stands at the head or foot of the pages.</source>
        <translation>Está en la cabecera o al pie de las páginas.</translation>
    </message>
    <message>
        <source>It stands bare above the title, written as page clocks are.</source>
        <translation>Está sola sobre el título, escrita como los relojes de página.</translation>
    </message>
    <message>
        <source>It stands below the title and the opening lines.</source>
        <translation>Está debajo del título y de las primeras líneas.</translation>
    </message>
    <message>
        <source>It stands between the title and the first paragraph.</source>
        <translation>Está entre el título y el primer párrafo.</translation>
    </message>
    <message>
        <source>It stands far above the title, where pages show the present time.</source>
        <translation>Está muy por encima del título, donde las páginas muestran la hora actual.</translation>
    </message>
    <message>
        <source>It stands far from the article, among page furniture.</source>
        <translation>Está lejos del artículo, entre elementos de página.</translation>
    </message>
    <message>
        <source>It stands here only.</source>
        <translation>Está solo aquí.</translation>
    </message>
    <message>
        <source>It stands in the fields above a Markdown text.</source>
        <translation>Está en los campos sobre un texto Markdown.</translation>
    </message>
    <message>
        <source>It stands just above the title.</source>
        <translation>Está justo encima del título.</translation>
    </message>
    <message>
        <source>It stands just below the article.</source>
        <translation>Está justo debajo del artículo.</translation>
    </message>
    <message>
        <source>It stands on a line of its own inside the article.</source>
        <translation>Está en una línea propia dentro del artículo.</translation>
    </message>
    <message>
        <source>It stands on its side, at the edge of the page.</source>
        <translation>Está de lado, al borde de la página.</translation>
    </message>
    <message>
        <source>It stands on the page more than once.</source>
        <translation>Está en la página más de una vez.</translation>
    </message>
    <message>
        <source>It stands outside the article.</source>
        <translation>Está fuera del artículo.</translation>
    </message>
    <message>
        <source>It stands where the article is.</source>
        <translation>Está donde está el artículo.</translation>
    </message>
    <message>
        <source>Its punctuation is that of an article.</source>
        <translation>Su puntuación es la de un artículo.</translation>
    </message>
    <message>
        <source>Its punctuation is that of page furniture.</source>
        <translation>Su puntuación es la de los elementos de página.</translation>
    </message>
    <message>
        <source>Its type is “{value}”, not ClaimReview.</source>
        <translation>Su tipo es «{value}», no ClaimReview.</translation>
    </message>
    <message>
        <source>Its words announce it.</source>
        <translation>Sus palabras lo anuncian.</translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <translation>JSON, todo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Join claims from claim {number} on</source>
        <translation>Unir afirmaciones desde la {number}</translation>
    </message>
    <message>
        <source>Join sources into “{title}”</source>
        <translation>Unir fuentes en «{title}»</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep captures above {size} bytes beside the review</source>
        <translation>Guardar junto a la revisión las capturas de más de {size} bytes</translation>
    </message>
    <message>
        <source>Let a question about “{words}” rest</source>
        <translation>Dejar en reposo una pregunta sobre «{words}»</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mark claim {number} as central</source>
        <translation>Marcar la afirmación {number} como central</translation>
    </message>
    <message>
        <source>Mark claim {number} as in progress</source>
        <translation>Marcar la afirmación {number} como en curso</translation>
    </message>
    <message>
        <source>Mark claim {number} as neither in progress nor withdrawn</source>
        <translation>Marcar la afirmación {number} como ni en curso ni retirada</translation>
    </message>
    <message>
        <source>Mark claim {number} as not central</source>
        <translation>Marcar la afirmación {number} como no central</translation>
    </message>
    <message>
        <source>Mark “{words}” as no fact</source>
        <translation>Marcar «{words}» como sin hecho</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Combinar «{name}»</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Move evidence of claim {number}</source>
        <translation>Mover una prueba de la afirmación {number}</translation>
    </message>
    <message>
        <source>Name reviewer {name}</source>
        <translation>Nombrar a {name} para revisar</translation>
    </message>
    <message>
        <source>No claim was examined.</source>
        <translation>No se examinó ninguna afirmación.</translation>
    </message>
    <message>
        <source>No claim was found in it.</source>
        <translation>No se encontró ninguna afirmación.</translation>
    </message>
    <message>
        <source>No person has confirmed the publication date {date:day}.</source>
        <translation>Nadie ha confirmado la fecha de publicación {date:day}.</translation>
    </message>
    <message>
        <source>No reviewer is named.</source>
        <translation>No se nombra a nadie que revise.</translation>
    </message>
    <message>
        <source>Nobody else has checked it: a verdict by somebody else is needed.</source>
        <translation>Nadie más la ha comprobado: hace falta un veredicto de otra persona.</translation>
    </message>
    <message>
        <source>Note a complaint about “{words}”</source>
        <translation>Anotar una queja sobre «{words}»</translation>
    </message>
    <message>
        <source>Note an answer about “{words}”</source>
        <translation>Anotar una respuesta sobre «{words}»</translation>
    </message>
    <message>
        <source>Note the archived address of a capture</source>
        <translation>Anotar la dirección archivada de una captura</translation>
    </message>
    <message>
        <source>Note the correction of “{words}”</source>
        <translation>Anotar la rectificación de «{words}»</translation>
    </message>
    <message>
        <source>Note what came of a contact</source>
        <translation>Anotar qué resultó de un contacto</translation>
    </message>
    <message>
        <source>Note who was asked about claim {number}</source>
        <translation>Anotar a quién se preguntó por la afirmación {number}</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>One character could not be read as {encoding}.</source>
        <translation>Un carácter no se pudo leer como {encoding}.</translation>
    </message>
    <message>
        <source>One comment in the margin was left out.</source>
        <translation>Se dejó fuera un comentario al margen.</translation>
    </message>
    <message>
        <source>One more attachment was not read.</source>
        <translation>No se leyó otro adjunto.</translation>
    </message>
    <message>
        <source>One other place gives the same day.</source>
        <translation>Otro lugar da el mismo día.</translation>
    </message>
    <message>
        <source>One page holds pictures only; what they say was not read.</source>
        <translation>Una página solo tiene imágenes; no se leyó lo que dicen.</translation>
    </message>
    <message>
        <source>Only the time of an update is given; publication may have been earlier.</source>
        <translation>Solo se da la hora de una actualización; la publicación pudo ser anterior.</translation>
    </message>
    <message>
        <source>Open the wording suggested for “{words}” again</source>
        <translation>Reabrir la redacción sugerida para «{words}»</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Papel (PDF)</translation>
    </message>
    <message>
        <source>Paste the address of the source.</source>
        <translation>Pegue la dirección de la fuente.</translation>
    </message>
    <message>
        <source>Publication date of “{title}”: not known here, {there:day} there. Dates that move with it: {count}.</source>
        <translation>Fecha de publicación de «{title}»: aquí desconocida, allí {there:day}. Fechas que se mueven con ella: {count}.</translation>
    </message>
    <message>
        <source>Publication date of “{title}”: {here:day} here, not known there. Dates that move with it: {count}.</source>
        <translation>Fecha de publicación de «{title}»: aquí {here:day}, allí desconocida. Fechas que se mueven con ella: {count}.</translation>
    </message>
    <message>
        <source>Publication date of “{title}”: {here:day} here, {there:day} there. Dates that move with it: {count}.</source>
        <translation>Fecha de publicación de «{title}»: aquí {here:day}, allí {there:day}. Fechas que se mueven con ella: {count}.</translation>
    </message>
    <message>
        <source>Read “{title}” again as {encoding}</source>
        <translation>Leer «{title}» de nuevo como {encoding}</translation>
    </message>
    <message>
        <source>Reading took too long and was done in a plainer way.</source>
        <translation>La lectura tardaba demasiado y se hizo de un modo más sencillo.</translation>
    </message>
    <message>
        <source>Redo stops here: {name} took that back on {at:day} UTC, and nobody has said who is working now.</source>
        <translation>Rehacer se detiene aquí: {name} lo deshizo, {at:day} UTC, y nadie ha dicho quién trabaja ahora.</translation>
    </message>
    <message>
        <source>Redo stops here: {name} took that back on {at:day} UTC.</source>
        <translation>Rehacer se detiene aquí: {name} lo deshizo, {at:day} UTC.</translation>
    </message>
    <message>
        <source>Reject the wording suggested for “{words}”</source>
        <translation>Rechazar la redacción sugerida para «{words}»</translation>
    </message>
    <message>
        <source>Remove a comment</source>
        <translation>Quitar un comentario</translation>
    </message>
    <message>
        <source>Remove article “{title}”</source>
        <translation>Quitar el artículo «{title}»</translation>
    </message>
    <message>
        <source>Remove evidence of claim {number}</source>
        <translation>Quitar una prueba de la afirmación {number}</translation>
    </message>
    <message>
        <source>Remove the standing fact “{words}”</source>
        <translation>Quitar el hecho permanente «{words}»</translation>
    </message>
    <message>
        <source>Restore claim “{words}”</source>
        <translation>Restablecer la afirmación «{words}»</translation>
    </message>
    <message>
        <source>Reword claim {number}</source>
        <translation>Reformular la afirmación {number}</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” is in no entry of the ledger.</source>
        <translation>La fila {row} de «{table}» no está en ninguna entrada del registro.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” is in the ledger, but no longer in the file.</source>
        <translation>La fila {row} de «{table}» está en el registro, pero ya no en el archivo.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” refers to a row of “{other}” that is not there.</source>
        <translation>La fila {row} de «{table}» remite a una fila de «{other}» que no existe.</translation>
    </message>
    <message>
        <source>Rows of the ledger are missing: {count} are left of {last}.</source>
        <translation>Faltan filas del registro: quedan {count} de {last}.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Guardar la búsqueda «{name}»</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Set publication date to not known</source>
        <translation>Fijar la fecha de publicación como desconocida</translation>
    </message>
    <message>
        <source>Set publication date to {value:day}</source>
        <translation>Fijar la fecha de publicación: {value:day}</translation>
    </message>
    <message>
        <source>Set the deadline to {at}</source>
        <translation>Fijar el plazo: {at}</translation>
    </message>
    <message>
        <source>Set the house rules</source>
        <translation>Fijar las reglas de la redacción</translation>
    </message>
    <message>
        <source>Set verdict on 1 claim to {label}</source>
        <translation>Dar a 1 afirmación el veredicto {label}</translation>
    </message>
    <message>
        <source>Set verdict on claim {number} to {label}</source>
        <translation>Dar a la afirmación {number} el veredicto {label}</translation>
    </message>
    <message>
        <source>Set verdict on {count} claims to {label}</source>
        <translation>Dar a {count} afirmaciones el veredicto {label}</translation>
    </message>
    <message>
        <source>Set “{words}” to {value:day}</source>
        <translation>Fijar «{words}» como {value:day}</translation>
    </message>
    <message>
        <source>Settings that stay in their file: {count}.</source>
        <translation>Ajustes que se quedan en su archivo: {count}.</translation>
    </message>
    <message>
        <source>Settle a complaint about “{words}”</source>
        <translation>Resolver una queja sobre «{words}»</translation>
    </message>
    <message>
        <source>Sign off on “{title}”</source>
        <translation>Dar el visto bueno a «{title}»</translation>
    </message>
    <message>
        <source>Sign-offs given before later changes: {count}.</source>
        <translation>Vistos buenos dados antes de cambios posteriores: {count}.</translation>
    </message>
    <message>
        <source>Sign-offs that stay in their file: {count}. A name stands under a check as it stood there.</source>
        <translation>Vistos buenos que se quedan en su archivo: {count}. Un nombre está al pie de una comprobación tal como estaba allí.</translation>
    </message>
    <message>
        <source>Some characters look as if they had been encoded twice.</source>
        <translation>Algunos caracteres parecen codificados dos veces.</translation>
    </message>
    <message>
        <source>Split claim {number}</source>
        <translation>Partir la afirmación {number}</translation>
    </message>
    <message>
        <source>Suggest other wording for “{words}”</source>
        <translation>Sugerir otra redacción para «{words}»</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Tables (Excel)</source>
        <translation>Tablas (Excel)</translation>
    </message>
    <message>
        <source>Take the deadline off</source>
        <translation>Quitar el plazo</translation>
    </message>
    <message>
        <source>Take the mark off “{words}”</source>
        <translation>Quitar la marca de «{words}»</translation>
    </message>
    <message>
        <source>Take the new version of “{title}”</source>
        <translation>Tomar la nueva versión de «{title}»</translation>
    </message>
    <message>
        <source>Take the wording suggested for “{words}”</source>
        <translation>Aceptar la redacción sugerida para «{words}»</translation>
    </message>
    <message>
        <source>Take “{words}” for {kind}</source>
        <translation>Tomar «{words}» por {kind}</translation>
    </message>
    <message>
        <source>The PDF is not marked as PDF/UA. The typesetter says: {why}</source>
        <translation>El PDF no está marcado como PDF/UA. El compositor dice: {why}</translation>
    </message>
    <message>
        <source>The PDF is not marked as PDF/UA: no font on this computer shows {listed}. Install a font that has them and write it again.</source>
        <translation>El PDF no está marcado como PDF/UA: ninguna fuente de este equipo muestra {listed}. Instale una que los tenga y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The address has a space in it.</source>
        <translation>La dirección tiene un espacio.</translation>
    </message>
    <message>
        <source>The address has a user name in it. Leave out the part before the @.</source>
        <translation>La dirección tiene un nombre de usuario. Quite la parte anterior a la @.</translation>
    </message>
    <message>
        <source>The address has an invisible sign in it. Type it afresh.</source>
        <translation>La dirección tiene un signo invisible. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>The address in row {row} under the heading is none: {value}.</source>
        <translation>La dirección de la fila {row} bajo el encabezado no lo es: {value}.</translation>
    </message>
    <message>
        <source>The address is not whole: {value}.</source>
        <translation>La dirección no está completa: {value}.</translation>
    </message>
    <message>
        <source>The address should start with https:// or http://.</source>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>The article’s text or its original is not what was read in: its SHA-256 differs.</source>
        <translation>El texto del artículo o su original no es el que se leyó: su SHA-256 es otro.</translation>
    </message>
    <message>
        <source>The attachment “{name}” was not read.</source>
        <translation>El adjunto «{name}» no se leyó.</translation>
    </message>
    <message>
        <source>The author&apos;s name stands beside it.</source>
        <translation>El nombre del autor está a su lado.</translation>
    </message>
    <message>
        <source>The bytes captured under {digest} are neither in the file nor beside it.</source>
        <translation>Los bytes capturados como {digest} no están ni en el archivo ni junto a él.</translation>
    </message>
    <message>
        <source>The chain is broken at entry {entry}: what came before it has been changed.</source>
        <translation>La cadena se rompe en la entrada {entry}: se cambió lo que había antes.</translation>
    </message>
    <message>
        <source>The claimant has not been asked.</source>
        <translation>No se ha preguntado a quien lo afirma.</translation>
    </message>
    <message>
        <source>The claims imported from “{name}” are no longer those that came in.</source>
        <translation>Las afirmaciones importadas de «{name}» ya no son las que entraron.</translation>
    </message>
    <message>
        <source>The correction is dated {day:day}, before the complaint was noted ({noted:day}).</source>
        <translation>La rectificación tiene fecha {day:day}, anterior a la queja ({noted:day}).</translation>
    </message>
    <message>
        <source>The correction is dated {day:day}, which lies ahead.</source>
        <translation>La rectificación tiene fecha {day:day}, que está por venir.</translation>
    </message>
    <message>
        <source>The end of the ledger is missing: entries {first} to {last}.</source>
        <translation>Falta el final del registro: entradas {first} a {last}.</translation>
    </message>
    <message>
        <source>The file itself is damaged: {problem}</source>
        <translation>El propio archivo está dañado: {problem}</translation>
    </message>
    <message>
        <source>The file {digest} beside the review is no longer what was captured.</source>
        <translation>El archivo {digest} junto a la revisión ya no es lo capturado.</translation>
    </message>
    <message>
        <source>The label {value} is none of AVeriTeC&apos;s.</source>
        <translation>La etiqueta {value} no es de AVeriTeC.</translation>
    </message>
    <message>
        <source>The ledger has a gap: entries {first} to {last} are missing.</source>
        <translation>El registro tiene un hueco: faltan las entradas {first} a {last}.</translation>
    </message>
    <message>
        <source>The mail breaks off or contradicts its own form; what there is was read.</source>
        <translation>El correo se corta o contradice su propia forma; se leyó lo que hay.</translation>
    </message>
    <message>
        <source>The mark-up of the page names it.</source>
        <translation>El marcado de la página lo nombra.</translation>
    </message>
    <message>
        <source>The mark-up of the page puts it in the article.</source>
        <translation>El marcado de la página lo pone en el artículo.</translation>
    </message>
    <message>
        <source>The mark-up of the page puts it outside the article.</source>
        <translation>El marcado de la página lo pone fuera del artículo.</translation>
    </message>
    <message>
        <source>The page gives it in its field {field}.</source>
        <translation>La página lo da en su campo {field}.</translation>
    </message>
    <message>
        <source>The page is nested too deeply: its text was read, its structure was not.</source>
        <translation>La página está anidada en exceso: se leyó su texto, no su estructura.</translation>
    </message>
    <message>
        <source>The page is too large for a second opinion on what is its article.</source>
        <translation>La página es demasiado grande para una segunda opinión sobre cuál es su artículo.</translation>
    </message>
    <message>
        <source>The page was copied or shown earlier, on {value:day}.</source>
        <translation>La página se copió o se mostró antes: {value:day}.</translation>
    </message>
    <message>
        <source>The publication date is not known; dates that hang on it are open.</source>
        <translation>La fecha de publicación no se conoce; las fechas que dependen de ella están abiertas.</translation>
    </message>
    <message>
        <source>The publication date lies after what the text proves: {proven:day} or earlier.</source>
        <translation>La fecha de publicación es posterior a lo que prueba el texto: {proven:day} o antes.</translation>
    </message>
    <message>
        <source>The publication date lies before what the text proves: {proven:day} or later.</source>
        <translation>La fecha de publicación es anterior a lo que prueba el texto: {proven:day} o después.</translation>
    </message>
    <message>
        <source>The publication date lies in the future.</source>
        <translation>La fecha de publicación está en el futuro.</translation>
    </message>
    <message>
        <source>The rating {value} lies outside the scale from {worst} to {best}.</source>
        <translation>La calificación {value} está fuera de la escala de {worst} a {best}.</translation>
    </message>
    <message>
        <source>The row has {count} cells where the heading has {wanted}.</source>
        <translation>La fila tiene {count} celdas donde el encabezado tiene {wanted}.</translation>
    </message>
    <message>
        <source>The scale is reversed or has no room: best {best}, worst {worst}.</source>
        <translation>La escala está invertida o no tiene recorrido: mejor {best}, peor {worst}.</translation>
    </message>
    <message>
        <source>The story itself speaks of {year}.</source>
        <translation>El propio texto habla de {year}.</translation>
    </message>
    <message>
        <source>The story speaks of it.</source>
        <translation>El texto habla de ello.</translation>
    </message>
    <message>
        <source>The story speaks of {value:day} as past.</source>
        <translation>El texto habla de {value:day} como pasado.</translation>
    </message>
    <message>
        <source>The text does not say how it is encoded; it was read as {encoding}.</source>
        <translation>El texto no dice cómo está codificado; se leyó como {encoding}.</translation>
    </message>
    <message>
        <source>The text has too many lines to tell them apart by more than length.</source>
        <translation>El texto tiene demasiadas líneas para distinguirlas por algo más que su longitud.</translation>
    </message>
    <message>
        <source>The text is an author&apos;s own, without a page around it.</source>
        <translation>El texto es del propio autor, sin una página alrededor.</translation>
    </message>
    <message>
        <source>The text is in “{language}”, whose dates this program does not find yet.</source>
        <translation>El texto está en «{language}», cuyas fechas este programa aún no encuentra.</translation>
    </message>
    <message>
        <source>The text is in “{language}”; claims are found by the rules of English.</source>
        <translation>El texto está en «{language}»; las afirmaciones se buscan con las reglas del inglés.</translation>
    </message>
    <message>
        <source>The text opens with it, as agency stories do.</source>
        <translation>El texto empieza con ello, como las notas de agencia.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” of the file is not as this program makes it.</source>
        <translation>El elemento {kind} «{name}» del archivo no es como lo hace este programa.</translation>
    </message>
    <message>
        <source>Their file gives verdicts on the scale “{name}”. This one keeps to “{own}”; labels come in as they were given.</source>
        <translation>Su archivo da veredictos en la escala «{name}». Este sigue con «{own}»; las etiquetas entran tal como se dieron.</translation>
    </message>
    <message>
        <source>Their house rules stay in their file: what this one asks of a claim is as it was.</source>
        <translation>Sus normas de la casa se quedan en su archivo: lo que este pide de una afirmación sigue igual.</translation>
    </message>
    <message>
        <source>This address is longer than 4000 characters.</source>
        <translation>Esta dirección tiene más de 4000 caracteres.</translation>
    </message>
    <message>
        <source>This address is malformed.</source>
        <translation>Esta dirección está mal formada.</translation>
    </message>
    <message>
        <source>This day had not come yet when the article was opened, on {value:day}.</source>
        <translation>Este día no había llegado cuando se abrió el artículo: {value:day}.</translation>
    </message>
    <message>
        <source>This link has no host name. Add the part after https://.</source>
        <translation>Este enlace no tiene nombre de servidor. Añada la parte que sigue a https://.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tick “{words}”</source>
        <translation>Marcar «{words}»</translation>
    </message>
    <message>
        <source>Tracked changes are read as if they had been accepted.</source>
        <translation>Los cambios registrados se leen como si se hubieran aceptado.</translation>
    </message>
    <message>
        <source>Trim claim {number}</source>
        <translation>Recortar la afirmación {number}</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Undo stops here: the latest edit is by {name}, of {at:day} UTC, and nobody has said who is working now.</source>
        <translation>Deshacer se detiene aquí: el último cambio es de {name}, {at:day} UTC, y nadie ha dicho quién trabaja ahora.</translation>
    </message>
    <message>
        <source>Undo stops here: the latest edit is by {name}, of {at:day} UTC.</source>
        <translation>Deshacer se detiene aquí: el último cambio es de {name}, {at:day} UTC.</translation>
    </message>
    <message>
        <source>Undo stops here: {name} signed off on {at:day} UTC.</source>
        <translation>Deshacer se detiene aquí: {name} dio el visto bueno, {at:day} UTC.</translation>
    </message>
    <message>
        <source>Use the scale {name}</source>
        <translation>Usar la escala {name}</translation>
    </message>
    <message>
        <source>Verdicts that all the evidence given speaks against: {count}.</source>
        <translation>Veredictos contra los que hablan todas las pruebas dadas: {count}.</translation>
    </message>
    <message>
        <source>Verdicts without evidence: {count}.</source>
        <translation>Veredictos sin pruebas: {count}.</translation>
    </message>
    <message>
        <source>Verdicts without reasons: {count}.</source>
        <translation>Veredictos sin razones: {count}.</translation>
    </message>
    <message>
        <source>Waive the rule {rule} for claim {number}</source>
        <translation>Dispensar de la regla {rule} a la afirmación {number}</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>Anotaciones web (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>What is kept in “{table}” under {digest} is no longer what was taken in.</source>
        <translation>Lo guardado en «{table}» como {digest} ya no es lo que entró.</translation>
    </message>
    <message>
        <source>What the search goes through is not what the review says; “workbench search --mend” makes it anew.</source>
        <translation>Lo que recorre la búsqueda no es lo que dice la revisión; «workbench search --mend» lo rehace.</translation>
    </message>
    <message>
        <source>What was left of the entries emptied on {at:day} UTC is not what is left of them now.</source>
        <translation>Lo que quedó de las entradas vaciadas el {at:day} UTC no es lo que queda de ellas ahora.</translation>
    </message>
    <message>
        <source>Withdraw a sign-off on “{title}”</source>
        <translation>Retirar un visto bueno de «{title}»</translation>
    </message>
    <message>
        <source>Withdraw claim {number}</source>
        <translation>Retirar la afirmación {number}</translation>
    </message>
    <message>
        <source>Withdraw the waiver of the rule {rule}</source>
        <translation>Retirar la dispensa de la regla {rule}</translation>
    </message>
    <message>
        <source>Withdraw the wording suggested for “{words}”</source>
        <translation>Retirar la redacción sugerida para «{words}»</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Work on claim {number}, told when both checks of it are in</source>
        <translation>Trabajo en la afirmación {number}, se dirá cuando estén las dos comprobaciones</translation>
    </message>
    <message>
        <source>Work on {count} claims, told when both checks of them are in</source>
        <translation>Trabajo en {count} afirmaciones, se dirá cuando estén las dos comprobaciones</translation>
    </message>
    <message>
        <source>a direction or an instruction, not a statement</source>
        <translation>una indicación o instrucción, no una afirmación</translation>
    </message>
    <message>
        <source>a forecast: it has not happened yet</source>
        <translation>un pronóstico: aún no ha ocurrido</translation>
    </message>
    <message>
        <source>a judgement, a wish or a supposition: nothing that can be checked</source>
        <translation>un juicio, un deseo o una suposición: nada que se pueda comprobar</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>un lapso</translation>
    </message>
    <message>
        <source>a length of time up to or from the article&apos;s day, {anchor:day}</source>
        <translation>un lapso hasta o desde el día del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>a length of time, tied to no date</source>
        <translation>un lapso, no atado a ninguna fecha</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>una pregunta</translation>
    </message>
    <message>
        <source>a second check is needed</source>
        <translation>hace falta una segunda comprobación</translation>
    </message>
    <message>
        <source>a stretch cannot end before it begins, on {day:day}</source>
        <translation>un periodo no puede acabar antes de empezar, {day:day}</translation>
    </message>
    <message>
        <source>a time that comes again and again</source>
        <translation>un momento que se repite</translation>
    </message>
    <message>
        <source>a word before it turns it round or casts doubt on it</source>
        <translation>una palabra anterior le da la vuelta o la pone en duda</translation>
    </message>
    <message>
        <source>a year before that</source>
        <translation>un año antes de eso</translation>
    </message>
    <message>
        <source>about noon</source>
        <translation>hacia mediodía</translation>
    </message>
    <message>
        <source>accuses a named party ({words})</source>
        <translation>acusa a una parte nombrada ({words})</translation>
    </message>
    <message>
        <source>accuses somebody ({words})</source>
        <translation>acusa a alguien ({words})</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>afternoons</source>
        <translation>tardes</translation>
    </message>
    <message>
        <source>another day: {now} here, {then} there</source>
        <translation>otro día: aquí {now}, allí {then}</translation>
    </message>
    <message>
        <source>another name: {now} here, {then} there</source>
        <translation>otro nombre: aquí {now}, allí {then}</translation>
    </message>
    <message>
        <source>another number: {now} here, {then} there</source>
        <translation>otro número: aquí {now}, allí {then}</translation>
    </message>
    <message>
        <source>another place dates this {there:day}, this claim {here:day}</source>
        <translation>otro lugar lo fecha {there:day}, esta afirmación {here:day}</translation>
    </message>
    <message>
        <source>another sentence says {there}, this one {here}</source>
        <translation>otra frase dice {there}, esta {here}</translation>
    </message>
    <message>
        <source>another sentence writes {there}, this one {here}</source>
        <translation>otra frase escribe {there}, esta {here}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>respondido por</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>respondida el</translation>
    </message>
    <message>
        <source>any such day; the text does not say which</source>
        <translation>cualquier día así; el texto no dice cuál</translation>
    </message>
    <message>
        <source>archived address</source>
        <translation>dirección archivada</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>tal como está escrito</translation>
    </message>
    <message>
        <source>as it is written, before Christ</source>
        <translation>tal como está escrito, antes de Cristo</translation>
    </message>
    <message>
        <source>as of the day it was said, {day:day}</source>
        <translation>desde el día en que se dijo, {day:day}</translation>
    </message>
    <message>
        <source>asked of</source>
        <translation>preguntado a</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>preguntado el</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>otoño</translation>
    </message>
    <message>
        <source>autumns</source>
        <translation>otoños</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>base</translation>
    </message>
    <message>
        <source>before noon or after it is not said</source>
        <translation>no se dice si antes o después de mediodía</translation>
    </message>
    <message>
        <source>by what means</source>
        <translation>por qué medio</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>central</source>
        <translation>central</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siglos</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siglo</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>compares ({words})</source>
        <translation>compara ({words})</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>queja</translation>
    </message>
    <message>
        <source>complaint by</source>
        <translation>queja de</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>counted from the article&apos;s day, {anchor:day}</source>
        <translation>contado desde el día del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>counted from the article&apos;s day, {base:day}</source>
        <translation>contado desde el día del artículo, {base:day}</translation>
    </message>
    <message>
        <source>counted from the date named before it, {base:day}</source>
        <translation>contado desde la fecha nombrada antes, {base:day}</translation>
    </message>
    <message>
        <source>counted from the time named before it, {base}</source>
        <translation>contado desde la hora nombrada antes, {base}</translation>
    </message>
    <message>
        <source>counted from the year of the article, {anchor:day}</source>
        <translation>contado desde el año del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>counted within {within:day}</source>
        <translation>contado dentro de {within:day}</translation>
    </message>
    <message>
        <source>counts people or homes ({words})</source>
        <translation>cuenta personas u hogares ({words})</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>day and month could stand in either order</source>
        <translation>día y mes podrían estar en cualquier orden</translation>
    </message>
    <message>
        <source>day {number} of some month</source>
        <translation>día {number} de algún mes</translation>
    </message>
    <message>
        <source>day {number} of something the text does not date</source>
        <translation>día {number} de algo que el texto no fecha</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>décadas</translation>
    </message>
    <message>
        <source>due</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>evenings</source>
        <translation>noches</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>fortnight</source>
        <translation>quincena</translation>
    </message>
    <message>
        <source>fortnights</source>
        <translation>quincenas</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>dada a</translation>
    </message>
    <message>
        <source>half {number} of some year</source>
        <translation>semestre {number} de algún año</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>in the daytime</source>
        <translation>de día</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>al final de la tarde</translation>
    </message>
    <message>
        <source>in the month named before it</source>
        <translation>en el mes nombrado antes</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>in the night</source>
        <translation>por la noche</translation>
    </message>
    <message>
        <source>in the year named before it</source>
        <translation>en el año nombrado antes</translation>
    </message>
    <message>
        <source>independent sources needed</source>
        <translation>fuentes independientes necesarias</translation>
    </message>
    <message>
        <source>insists on what may have been doubted ({words})</source>
        <translation>insiste en lo que pudo dudarse ({words})</translation>
    </message>
    <message>
        <source>is confirmed, admitted or denied by its source ({words})</source>
        <translation>su fuente lo confirma, lo admite o lo niega ({words})</translation>
    </message>
    <message>
        <source>is only claimed, alleged or denied by its source ({words})</source>
        <translation>su fuente solo lo afirma, lo alega o lo niega ({words})</translation>
    </message>
    <message>
        <source>is passed on as hearsay</source>
        <translation>se transmite de oídas</translation>
    </message>
    <message>
        <source>it counts from a moment the text gives no day for</source>
        <translation>cuenta desde un momento al que el texto no da día</translation>
    </message>
    <message>
        <source>it depends on when the article was written, and that is not known</source>
        <translation>depende de cuándo se escribió el artículo, y eso no se sabe</translation>
    </message>
    <message>
        <source>it explains the date before it</source>
        <translation>explica la fecha anterior</translation>
    </message>
    <message>
        <source>it is said to fall, and the second figure is larger</source>
        <translation>se dice que baja, y la segunda cifra es mayor</translation>
    </message>
    <message>
        <source>it is said to rise, and the second figure is smaller</source>
        <translation>se dice que sube, y la segunda cifra es menor</translation>
    </message>
    <message>
        <source>it may count from the date named before it, or from the day of writing</source>
        <translation>puede contar desde la fecha nombrada antes o desde el día en que se escribió</translation>
    </message>
    <message>
        <source>its place was taken by another claim</source>
        <translation>otra afirmación ocupó su lugar</translation>
    </message>
    <message>
        <source>its words changed</source>
        <translation>sus palabras cambiaron</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>kind of answer</source>
        <translation>tipo de respuesta</translation>
    </message>
    <message>
        <source>kind of source</source>
        <translation>tipo de fuente</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>mornings</source>
        <translation>mañanas</translation>
    </message>
    <message>
        <source>moved, with the same words</source>
        <translation>movida, con las mismas palabras</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>names a cause ({words})</source>
        <translation>nombra una causa ({words})</translation>
    </message>
    <message>
        <source>names a date ({words})</source>
        <translation>nombra una fecha ({words})</translation>
    </message>
    <message>
        <source>names a number ({words})</source>
        <translation>nombra un número ({words})</translation>
    </message>
    <message>
        <source>names a number of dead ({words})</source>
        <translation>nombra un número de muertos ({words})</translation>
    </message>
    <message>
        <source>names a number with its unit ({words})</source>
        <translation>nombra un número con su unidad ({words})</translation>
    </message>
    <message>
        <source>names a sum of money ({words})</source>
        <translation>nombra una suma de dinero ({words})</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>noches</translation>
    </message>
    <message>
        <source>no clock shows {time}</source>
        <translation>ningún reloj marca {time}</translation>
    </message>
    <message>
        <source>no date is given</source>
        <translation>no se da ninguna fecha</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>ya no está en el texto</translation>
    </message>
    <message>
        <source>no month near the article&apos;s day has such a day</source>
        <translation>ningún mes cercano al día del artículo tiene ese día</translation>
    </message>
    <message>
        <source>no more is said than how long after or before</source>
        <translation>solo se dice cuánto después o antes</translation>
    </message>
    <message>
        <source>not after</source>
        <translation>no después de</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>no antes de</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>on the day named before it</source>
        <translation>el día nombrado antes</translation>
    </message>
    <message>
        <source>on the day of the article, {anchor:day}</source>
        <translation>el día del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>one is {result} off the other, as stated ({stated})</source>
        <translation>una se aparta de la otra {result}, como se dice ({stated})</translation>
    </message>
    <message>
        <source>one is {result} off the other, not {stated}</source>
        <translation>una se aparta de la otra {result}, no {stated}</translation>
    </message>
    <message>
        <source>one name in several spellings ({words})</source>
        <translation>un nombre con varias grafías ({words})</translation>
    </message>
    <message>
        <source>only one order of day and month is possible</source>
        <translation>solo es posible un orden de día y mes</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>people mean either this week&apos;s or the one beyond it</source>
        <translation>se entiende el de esta semana o el de la siguiente</translation>
    </message>
    <message>
        <source>place in the source</source>
        <translation>lugar en la fuente</translation>
    </message>
    <message>
        <source>primary source</source>
        <translation>fuente primaria</translation>
    </message>
    <message>
        <source>primary sources needed</source>
        <translation>fuentes primarias necesarias</translation>
    </message>
    <message>
        <source>publication date</source>
        <translation>fecha de publicación</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>trimestre</translation>
    </message>
    <message>
        <source>quarter {number} of some year</source>
        <translation>trimestre {number} de algún año</translation>
    </message>
    <message>
        <source>quarters</source>
        <translation>trimestres</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>leído como</translation>
    </message>
    <message>
        <source>read as day, month, year</source>
        <translation>leído como día, mes, año</translation>
    </message>
    <message>
        <source>read as month, day, year</source>
        <translation>leído como mes, día, año</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>razones</translation>
    </message>
    <message>
        <source>reasons must be given</source>
        <translation>hay que dar razones</translation>
    </message>
    <message>
        <source>rests on a source without a name</source>
        <translation>se apoya en una fuente sin nombre</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>said at some time in {day:day}, and that is all that is known</source>
        <translation>dicho en algún momento de {day:day}, y no se sabe más</translation>
    </message>
    <message>
        <source>says that an agreement was made, kept or broken ({words})</source>
        <translation>dice que un acuerdo se hizo, se cumplió o se rompió ({words})</translation>
    </message>
    <message>
        <source>says that somebody was forced, stopped or threatened ({words})</source>
        <translation>dice que se forzó, se detuvo o se amenazó a alguien ({words})</translation>
    </message>
    <message>
        <source>says that something is not known ({words})</source>
        <translation>dice que algo no se sabe ({words})</translation>
    </message>
    <message>
        <source>says that something is the first, the last or the only one ({words})</source>
        <translation>dice que algo es lo primero, lo último o lo único ({words})</translation>
    </message>
    <message>
        <source>says that something is the most or the least ({words})</source>
        <translation>dice que algo es lo que más o lo que menos ({words})</translation>
    </message>
    <message>
        <source>says under what terms a source spoke</source>
        <translation>dice en qué condiciones habló una fuente</translation>
    </message>
    <message>
        <source>says what the title says</source>
        <translation>dice lo que dice el título</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>secondary sources needed</source>
        <translation>fuentes secundarias necesarias</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seen on</source>
        <translation>visto el</translation>
    </message>
    <message>
        <source>set by {name}</source>
        <translation>fijado por {name}</translation>
    </message>
    <message>
        <source>some time</source>
        <translation>algún tiempo</translation>
    </message>
    <message>
        <source>some {month}</source>
        <translation>algún {month}</translation>
    </message>
    <message>
        <source>some {unit}</source>
        <translation>algún {unit}</translation>
    </message>
    <message>
        <source>some {weekday}</source>
        <translation>algún {weekday}</translation>
    </message>
    <message>
        <source>somebody else says it now, or nobody is named</source>
        <translation>ahora lo dice otra persona, o no se nombra a nadie</translation>
    </message>
    <message>
        <source>somebody&apos;s words in a history: on which day, the text does not say</source>
        <translation>palabras de alguien en una historia: qué día, el texto no lo dice</translation>
    </message>
    <message>
        <source>speaks of a confirmation ({words})</source>
        <translation>habla de una confirmación ({words})</translation>
    </message>
    <message>
        <source>speaks of death ({words})</source>
        <translation>habla de muerte ({words})</translation>
    </message>
    <message>
        <source>speaks of force or disaster ({words})</source>
        <translation>habla de fuerza o desastre ({words})</translation>
    </message>
    <message>
        <source>speaks of law or agreements ({words})</source>
        <translation>habla de leyes o acuerdos ({words})</translation>
    </message>
    <message>
        <source>speaks of people hurt or in danger ({words})</source>
        <translation>habla de personas heridas o en peligro ({words})</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>primavera</translation>
    </message>
    <message>
        <source>springs</source>
        <translation>primaveras</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>stands at the head of the story</source>
        <translation>está al comienzo del texto</translation>
    </message>
    <message>
        <source>stands under a picture: captions mostly repeat the story</source>
        <translation>está bajo una imagen: los pies suelen repetir el texto</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>states plainly that something happened</source>
        <translation>afirma sin rodeos que algo ocurrió</translation>
    </message>
    <message>
        <source>suggested wording</source>
        <translation>redacción sugerida</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>verano</translation>
    </message>
    <message>
        <source>summers</source>
        <translation>veranos</translation>
    </message>
    <message>
        <source>that is not the day the words say: {day:day}</source>
        <translation>ese no es el día que dicen las palabras: {day:day}</translation>
    </message>
    <message>
        <source>that is {points} percentage points; in percent it is {result}</source>
        <translation>eso son {points} puntos porcentuales; en porcentaje es {result}</translation>
    </message>
    <message>
        <source>that lies beyond the calendar</source>
        <translation>eso cae fuera del calendario</translation>
    </message>
    <message>
        <source>that month of the year of the article, {anchor:day}</source>
        <translation>ese mes del año del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>that would make an age of {age}</source>
        <translation>eso daría una edad de {age}</translation>
    </message>
    <message>
        <source>the article dates this twice, alike ({first:day})</source>
        <translation>el artículo lo fecha dos veces, igual ({first:day})</translation>
    </message>
    <message>
        <source>the article dates what seems one event {first:day} and {second:day}</source>
        <translation>el artículo fecha lo que parece un solo suceso {first:day} y {second:day}</translation>
    </message>
    <message>
        <source>the article gives different figures for what seems one thing ({words})</source>
        <translation>el artículo da cifras distintas para lo que parece lo mismo ({words})</translation>
    </message>
    <message>
        <source>the article gives this figure more than once, alike ({words})</source>
        <translation>el artículo da esta cifra más de una vez, igual ({words})</translation>
    </message>
    <message>
        <source>the caption says {there}, this claim {here}</source>
        <translation>el pie dice {there}, esta afirmación {here}</translation>
    </message>
    <message>
        <source>the caption writes {there}, this claim {here}</source>
        <translation>el pie escribe {there}, esta afirmación {here}</translation>
    </message>
    <message>
        <source>the change comes to {result}, as stated ({stated})</source>
        <translation>el cambio resulta {result}, como se dice ({stated})</translation>
    </message>
    <message>
        <source>the change comes to {result}, not to {stated}</source>
        <translation>el cambio resulta {result}, no {stated}</translation>
    </message>
    <message>
        <source>the claimant must be asked</source>
        <translation>hay que preguntar a quien lo afirma</translation>
    </message>
    <message>
        <source>the coming {weekday} after {anchor:day}</source>
        <translation>el próximo {weekday} tras {anchor:day}</translation>
    </message>
    <message>
        <source>the count of years may have been rounded up or down</source>
        <translation>la cuenta de años pudo redondearse hacia arriba o hacia abajo</translation>
    </message>
    <message>
        <source>the dates allow that age</source>
        <translation>las fechas permiten esa edad</translation>
    </message>
    <message>
        <source>the dates are {result} days apart, as stated</source>
        <translation>las fechas distan {result} días, como se dice</translation>
    </message>
    <message>
        <source>the dates are {result} days apart, not {stated}</source>
        <translation>las fechas distan {result} días, no {stated}</translation>
    </message>
    <message>
        <source>the dates are {result} months apart, as stated</source>
        <translation>las fechas distan {result} meses, como se dice</translation>
    </message>
    <message>
        <source>the dates are {result} months apart, not {stated}</source>
        <translation>las fechas distan {result} meses, no {stated}</translation>
    </message>
    <message>
        <source>the dates are {result} weeks apart, as stated</source>
        <translation>las fechas distan {result} semanas, como se dice</translation>
    </message>
    <message>
        <source>the dates are {result} weeks apart, not {stated}</source>
        <translation>las fechas distan {result} semanas, no {stated}</translation>
    </message>
    <message>
        <source>the dates it is said to measure lie {days} days apart</source>
        <translation>las fechas que dice medir distan {days} días</translation>
    </message>
    <message>
        <source>the dates make it {result}, not {stated}</source>
        <translation>las fechas dan {result}, no {stated}</translation>
    </message>
    <message>
        <source>the day of that name nearest to the article&apos;s day, {anchor:day}</source>
        <translation>el día de ese nombre más cercano al día del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>the day of the feast in that year</source>
        <translation>el día de la fiesta en ese año</translation>
    </message>
    <message>
        <source>the day of this feast is not known for that year</source>
        <translation>no se conoce el día de esta fiesta en ese año</translation>
    </message>
    <message>
        <source>the feast nearest to the article&apos;s day, {anchor:day}</source>
        <translation>la fiesta más cercana al día del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>the hours about dawn</source>
        <translation>las horas del amanecer</translation>
    </message>
    <message>
        <source>the hours about dusk</source>
        <translation>las horas del anochecer</translation>
    </message>
    <message>
        <source>the hours about noon</source>
        <translation>las horas en torno al mediodía</translation>
    </message>
    <message>
        <source>the hours from midnight to six</source>
        <translation>las horas de medianoche a las seis</translation>
    </message>
    <message>
        <source>the hours of daylight</source>
        <translation>las horas de luz</translation>
    </message>
    <message>
        <source>the hours of the afternoon</source>
        <translation>las horas de la tarde</translation>
    </message>
    <message>
        <source>the hours of the evening</source>
        <translation>las horas del final de la tarde</translation>
    </message>
    <message>
        <source>the hours of the morning</source>
        <translation>las horas de la mañana</translation>
    </message>
    <message>
        <source>the hours of the night, which ends on the next day</source>
        <translation>las horas de la noche, que acaba al día siguiente</translation>
    </message>
    <message>
        <source>the last quarter completed before {anchor:day}</source>
        <translation>el último trimestre completo antes de {anchor:day}</translation>
    </message>
    <message>
        <source>the last such month before {anchor:day}</source>
        <translation>el último mes así antes de {anchor:day}</translation>
    </message>
    <message>
        <source>the last such period begun by {anchor:day}</source>
        <translation>el último periodo así comenzado hasta {anchor:day}</translation>
    </message>
    <message>
        <source>the last {weekday} before {anchor:day}</source>
        <translation>el último {weekday} antes de {anchor:day}</translation>
    </message>
    <message>
        <source>the last {weekday} on or before {anchor:day}</source>
        <translation>el último {weekday} hasta {anchor:day}, incluido</translation>
    </message>
    <message>
        <source>the months named before it, in the year said</source>
        <translation>los meses nombrados antes, en el año dicho</translation>
    </message>
    <message>
        <source>the next such month after {anchor:day}</source>
        <translation>el siguiente mes así tras {anchor:day}</translation>
    </message>
    <message>
        <source>the next such month after {anchor:day}, because it is still to come</source>
        <translation>el siguiente mes así tras {anchor:day}, porque está por venir</translation>
    </message>
    <message>
        <source>the next {weekday} after {anchor:day}</source>
        <translation>el siguiente {weekday} tras {anchor:day}</translation>
    </message>
    <message>
        <source>the one rate comes to {result}, as stated</source>
        <translation>la tasa resulta {result}, como se dice</translation>
    </message>
    <message>
        <source>the one rate comes to {result}, not to {stated}</source>
        <translation>la tasa resulta {result}, no {stated}</translation>
    </message>
    <message>
        <source>the order in which the date falls on a {weekday}</source>
        <translation>el orden en que la fecha cae en {weekday}</translation>
    </message>
    <message>
        <source>the order of day and month another date of this text shows</source>
        <translation>el orden de día y mes que muestra otra fecha de este texto</translation>
    </message>
    <message>
        <source>the order of day and month that is usual in the text&apos;s language</source>
        <translation>el orden de día y mes habitual en la lengua del texto</translation>
    </message>
    <message>
        <source>the order of day and month that is usual there ({land})</source>
        <translation>el orden de día y mes habitual allí ({land})</translation>
    </message>
    <message>
        <source>the order that agrees with the words beside it</source>
        <translation>el orden que concuerda con las palabras de al lado</translation>
    </message>
    <message>
        <source>the parts add up to {result}, as stated</source>
        <translation>las partes suman {result}, como se dice</translation>
    </message>
    <message>
        <source>the parts add up to {result}, not to {stated}</source>
        <translation>las partes suman {result}, no {stated}</translation>
    </message>
    <message>
        <source>the period that begins on {day:day}</source>
        <translation>el periodo que empieza el {day:day}</translation>
    </message>
    <message>
        <source>the period that ended on {day:day}</source>
        <translation>el periodo que acabó el {day:day}</translation>
    </message>
    <message>
        <source>the quarter named before it</source>
        <translation>el trimestre nombrado antes</translation>
    </message>
    <message>
        <source>the quarter that ended on {day:day}</source>
        <translation>el trimestre que acabó el {day:day}</translation>
    </message>
    <message>
        <source>the same few words stand among other words</source>
        <translation>las mismas pocas palabras están entre otras</translation>
    </message>
    <message>
        <source>the same words stand in several places, and which is meant is open</source>
        <translation>las mismas palabras están en varios lugares, y queda abierto cuál</translation>
    </message>
    <message>
        <source>the season nearest to the article&apos;s day, {anchor:day}</source>
        <translation>la estación más cercana al día del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>the second figure is {result} times the first</source>
        <translation>la segunda cifra es {result} veces la primera</translation>
    </message>
    <message>
        <source>the second figure is {result} times the first, as stated</source>
        <translation>la segunda cifra es {result} veces la primera, como se dice</translation>
    </message>
    <message>
        <source>the share comes to {result}, as stated ({stated})</source>
        <translation>la parte resulta {result}, como se dice ({stated})</translation>
    </message>
    <message>
        <source>the share comes to {result}, not to {stated}</source>
        <translation>la parte resulta {result}, no {stated}</translation>
    </message>
    <message>
        <source>the title says {there}, this claim {here}</source>
        <translation>el título dice {there}, esta afirmación {here}</translation>
    </message>
    <message>
        <source>the title writes {there}, this claim {here}</source>
        <translation>el título escribe {there}, esta afirmación {here}</translation>
    </message>
    <message>
        <source>the verb does not tell whether it has begun or is to come</source>
        <translation>el verbo no dice si ya empezó o está por venir</translation>
    </message>
    <message>
        <source>the words beside it say {said}</source>
        <translation>las palabras de al lado dicen {said}</translation>
    </message>
    <message>
        <source>the years allow that age</source>
        <translation>los años permiten esa edad</translation>
    </message>
    <message>
        <source>the years are {result} apart, as stated</source>
        <translation>los años distan {result}, como se dice</translation>
    </message>
    <message>
        <source>the years are {result} apart, not {stated}</source>
        <translation>los años distan {result}, no {stated}</translation>
    </message>
    <message>
        <source>the years make it {result} or one less, not {stated}</source>
        <translation>los años dan {result} o uno menos, no {stated}</translation>
    </message>
    <message>
        <source>the {weekday} after the date named before it</source>
        <translation>el {weekday} posterior a la fecha nombrada antes</translation>
    </message>
    <message>
        <source>the {weekday} after {anchor:day}, because it is still to come</source>
        <translation>el {weekday} posterior a {anchor:day}, porque está por venir</translation>
    </message>
    <message>
        <source>the {weekday} before the date named before it</source>
        <translation>el {weekday} anterior a la fecha nombrada antes</translation>
    </message>
    <message>
        <source>the {weekday} before {anchor:day}, because the verb is in the past</source>
        <translation>el {weekday} anterior a {anchor:day}, porque el verbo está en pasado</translation>
    </message>
    <message>
        <source>the {weekday} of a week counted from that of {anchor:day}</source>
        <translation>el {weekday} de una semana contada desde la de {anchor:day}</translation>
    </message>
    <message>
        <source>the {weekday} of the article&apos;s own week</source>
        <translation>el {weekday} de la semana del artículo</translation>
    </message>
    <message>
        <source>the {weekday} of the week beyond</source>
        <translation>el {weekday} de la semana siguiente</translation>
    </message>
    <message>
        <source>the {weekday} on or after the date named before it</source>
        <translation>el {weekday} de la fecha nombrada antes o posterior</translation>
    </message>
    <message>
        <source>there is no such day as {day:day}</source>
        <translation>no existe el día {day:day}</translation>
    </message>
    <message>
        <source>these names differ by one letter ({words})</source>
        <translation>estos nombres difieren en una letra ({words})</translation>
    </message>
    <message>
        <source>those hours of any day, not of one</source>
        <translation>esas horas de cualquier día, no de uno</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>to be checked again on</source>
        <translation>por comprobar de nuevo el</translation>
    </message>
    <message>
        <source>told as past, yet after the article&apos;s day, {anchor:day}</source>
        <translation>contado como pasado, pero posterior al día del artículo, {anchor:day}</translation>
    </message>
    <message>
        <source>true as of</source>
        <translation>cierto a fecha de</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semana</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>fines de semana</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>invierno</translation>
    </message>
    <message>
        <source>winters</source>
        <translation>inviernos</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>{count} characters could not be read as {encoding}.</source>
        <translation>{count} caracteres no se pudieron leer como {encoding}.</translation>
    </message>
    <message>
        <source>{count} comments in the margin were left out.</source>
        <translation>Se dejaron fuera {count} comentarios al margen.</translation>
    </message>
    <message>
        <source>{count} more attachments were not read.</source>
        <translation>No se leyeron otros {count} adjuntos.</translation>
    </message>
    <message>
        <source>{count} other places give the same day.</source>
        <translation>Otros {count} lugares dan el mismo día.</translation>
    </message>
    <message>
        <source>{count} pages at the end were left out.</source>
        <translation>Se dejaron fuera {count} páginas del final.</translation>
    </message>
    <message>
        <source>{count} pages hold pictures only; what they say was not read.</source>
        <translation>{count} páginas solo tienen imágenes; no se leyó lo que dicen.</translation>
    </message>
    <message>
        <source>{day:day} is a {real}, not a {said}</source>
        <translation>{day:day} es {real}, no {said}</translation>
    </message>
    <message>
        <source>{here} sent on to {there}.</source>
        <translation>{here} reenvió a {there}.</translation>
    </message>
    <message>
        <source>{number} {month} of some year</source>
        <translation>{number} de {month} de algún año</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{number} {unit} after the article&apos;s day, {base:day}</source>
        <translation>{number} {unit} después del día del artículo, {base:day}</translation>
    </message>
    <message>
        <source>{number} {unit} after the date named before it, {base:day}</source>
        <translation>{number} {unit} después de la fecha nombrada antes, {base:day}</translation>
    </message>
    <message>
        <source>{number} {unit} after {base:day}</source>
        <translation>{number} {unit} después de {base:day}</translation>
    </message>
    <message>
        <source>{number} {unit} before the article&apos;s day, {base:day}</source>
        <translation>{number} {unit} antes del día del artículo, {base:day}</translation>
    </message>
    <message>
        <source>{number} {unit} before the date named before it, {base:day}</source>
        <translation>{number} {unit} antes de la fecha nombrada antes, {base:day}</translation>
    </message>
    <message>
        <source>{number} {unit} before {base:day}</source>
        <translation>{number} {unit} antes de {base:day}</translation>
    </message>
    <message>
        <source>{time} in UTC</source>
        <translation>{time} en UTC</translation>
    </message>
    <message>
        <source>{time} in UTC, where it was {day:day}</source>
        <translation>{time} en UTC, donde era {day:day}</translation>
    </message>
    <message>
        <source>{value:day} is a {real}, not a {said}.</source>
        <translation>{value:day} es {real}, no {said}.</translation>
    </message>
    <message>
        <source>{where} gives another day, {value:day}.</source>
        <translation>{where} da otro día, {value:day}.</translation>
    </message>
    <message>
        <source>“{column}” of row {row} of “{table}” is not what the ledger says.</source>
        <translation>«{column}» de la fila {row} de «{table}» no es lo que dice el registro.</translation>
    </message>
    <message>
        <source>“{field}” begins like a formula; it is kept as text.</source>
        <translation>«{field}» empieza como una fórmula; se guarda como texto.</translation>
    </message>
    <message>
        <source>“{field}” has blanks around it.</source>
        <translation>«{field}» tiene espacios alrededor.</translation>
    </message>
    <message>
        <source>“{field}” has {count} characters; the search takes the first 20,000.</source>
        <translation>«{field}» tiene {count} caracteres; la búsqueda toma los primeros 20 000.</translation>
    </message>
    <message>
        <source>“{field}” held HTML, which was taken out.</source>
        <translation>«{field}» tenía HTML, que se quitó.</translation>
    </message>
    <message>
        <source>“{field}” is a day without leading noughts: {value}.</source>
        <translation>«{field}» es un día sin ceros iniciales: {value}.</translation>
    </message>
    <message>
        <source>“{field}” is a list of {count}; the first was taken.</source>
        <translation>«{field}» es una lista de {count}; se tomó el primero.</translation>
    </message>
    <message>
        <source>“{field}” is a number written as text.</source>
        <translation>«{field}» es un número escrito como texto.</translation>
    </message>
    <message>
        <source>“{field}” is no day that is sure: {value}.</source>
        <translation>«{field}» no es un día seguro: {value}.</translation>
    </message>
    <message>
        <source>“{field}” is no number: “{value}”.</source>
        <translation>«{field}» no es un número: «{value}».</translation>
    </message>
    <message>
        <source>“{field}” is not an object.</source>
        <translation>«{field}» no es un objeto.</translation>
    </message>
    <message>
        <source>“{field}” is not text but {value}.</source>
        <translation>«{field}» no es texto sino {value}.</translation>
    </message>
    <message>
        <source>“{field}” parts day and time by a blank: {value}.</source>
        <translation>«{field}» separa día y hora con un espacio: {value}.</translation>
    </message>
    <message>
        <source>“{title}” has little in common with the version before it: what comes in there stays there.</source>
        <translation>«{title}» tiene poco en común con la versión anterior: lo que llega a aquella se queda en ella.</translation>
    </message>
    <message>
        <source>“{title}” was erased here for good on {at:day} UTC: it stays in their file and is not taken in. Add it anew to have it again.</source>
        <translation>«{title}» se borró aquí para siempre el {at:day} UTC: se queda en el archivo de la otra persona y no se incorpora. Añádalo de nuevo para tenerlo otra vez.</translation>
    </message>
    <message>
        <source>“{title}”: decisions on an earlier version that stay with it, because this one was worked on since: {count}.</source>
        <translation>«{title}»: decisiones sobre una versión anterior que quedan con ella, porque en esta ya se trabajó después: {count}.</translation>
    </message>
    <message>
        <source>“{title}”: work done on an earlier version goes on to this one. Claims that stand: {kept}, changed and to be judged again: {changed}, gone: {gone}.</source>
        <translation>«{title}»: el trabajo hecho en una versión anterior pasa a esta. Afirmaciones que se mantienen: {kept}, cambiadas y por juzgar de nuevo: {changed}, desaparecidas: {gone}.</translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>in use by {user} on {host}</source>
        <translation>en uso por {user} en {host}</translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>abierto en otra ventana</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{decided} of {claims}</source>
        <translation>{decided} de {claims}</translation>
    </message>
    <message>
        <source>{decided} of {claims} claims decided</source>
        <translation>{decided} de {claims} afirmaciones decididas</translation>
    </message>
</context>
<context>
    <name>remove_deeds</name>
    <message>
        <source>Erasing the article and writing the file anew</source>
        <translation>Borrando el artículo y escribiendo el archivo de nuevo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Quitar el artículo</translation>
    </message>
    <message>
        <source>Remove “{title}” from this review?</source>
        <translation>¿Quitar «{title}» de esta revisión?</translation>
    </message>
    <message>
        <source>The ledger keeps what went, and undo brings it back.</source>
        <translation>El registro guarda lo que se fue, y deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>{claims} claims go with it, {decided} of them decided, and their evidence.</source>
        <translation>Se van con él {claims} afirmaciones, {decided} de ellas decididas, y sus pruebas.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>1 page printed.</source>
        <translation>1 página impresa.</translation>
    </message>
    <message>
        <source>Report written: {names}.</source>
        <translation>Informe escrito: {names}.</translation>
    </message>
    <message>
        <source>1 confidential source is left out of every format, name and hash too.</source>
        <translation>1 fuente confidencial queda fuera de todos los formatos, también nombre y hash.</translation>
    </message>
    <message>
        <source>Claims whose verdict waits for a second check and is not told: {n}.</source>
        <translation>Afirmaciones cuyo veredicto espera una segunda comprobación y no se dice: {n}.</translation>
    </message>
    <message>
        <source>No claim is in this report.</source>
        <translation>No hay ninguna afirmación en este informe.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
    <message>
        <source>Writing the report: {format}</source>
        <translation>Se escribe el informe: {format}</translation>
    </message>
    <message>
        <source>{fault} Verify the review (Review menu) before this goes out.</source>
        <translation>{fault} Verifique la revisión (menú Revisión) antes de que esto salga.</translation>
    </message>
    <message>
        <source>{gap} See claim {numbers}.</source>
        <translation>{gap} Véase la afirmación {numbers}.</translation>
    </message>
    <message>
        <source>{gap} See claims {numbers}.</source>
        <translation>{gap} Véanse las afirmaciones {numbers}.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>{n} confidential sources are left out of every format, names and hashes too.</source>
        <translation>{n} fuentes confidenciales quedan fuera de todos los formatos, también nombres y hashes.</translation>
    </message>
    <message>
        <source>{n} pages printed.</source>
        <translation>{n} páginas impresas.</translation>
    </message>
    <message>
        <source>{open} of {claims} claims are not checked. The report will name them.</source>
        <translation>{open} de {claims} afirmaciones no están comprobadas. El informe las nombrará.</translation>
    </message>
</context>
<context>
    <name>scale_form</name>
    <message>
        <source>a flag</source>
        <translation>una marca</translation>
    </message>
    <message>
        <source>beside the order</source>
        <translation>fuera del orden</translation>
    </message>
    <message>
        <source>in the order</source>
        <translation>en el orden</translation>
    </message>
</context>
<context>
    <name>settings_deeds</name>
    <message>
        <source>About the Fact-check workbench</source>
        <translation>Acerca de la Mesa de verificación</translation>
    </message>
    <message>
        <source>Settings kept.</source>
        <translation>Ajustes guardados.</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Esta es la versión {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Checker</source>
        <translation>Quien comprueba</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Second checker</source>
        <translation>Segunda comprobación</translation>
    </message>
</context>
<context>
    <name>signing_deeds</name>
    <message>
        <source>The review is as it was left.</source>
        <translation>La revisión está como se dejó.</translation>
    </message>
    <message>
        <source>The review is not as it was left.</source>
        <translation>La revisión no está como se dejó.</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Se verifica {name}</translation>
    </message>
    <message>
        <source>Verifying: {n} MB hashed again</source>
        <translation>Se verifica: {n} MB recalculados</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>&amp;Add “{word}” to my words</source>
        <translation>&amp;Añadir «{word}» a mis palabras</translation>
    </message>
    <message>
        <source>&amp;Take “{word}” off my words</source>
        <translation>&amp;Quitar «{word}» de mis palabras</translation>
    </message>
    <message>
        <source>Nothing like it is known</source>
        <translation>No se conoce nada parecido</translation>
    </message>
    <message>
        <source>Words for “{word}”</source>
        <translation>Palabras para «{word}»</translation>
    </message>
</context>
<context>
    <name>spelling_deeds</name>
    <message>
        <source>No word is underlined.</source>
        <translation>No hay ninguna palabra subrayada.</translation>
    </message>
    <message>
        <source>Spelling is switched off in the settings.</source>
        <translation>La ortografía está desactivada en los ajustes.</translation>
    </message>
    <message>
        <source>There is no dictionary on this system to look words up in.</source>
        <translation>En este sistema no hay ningún diccionario donde buscar palabras.</translation>
    </message>
</context>
<context>
    <name>tear_deeds</name>
    <message>
        <source>Claim {n}</source>
        <translation>Afirmación {n}</translation>
    </message>
    <message>
        <source>The inspector has a window of its own.</source>
        <translation>El inspector tiene ventana propia.</translation>
    </message>
    <message>
        <source>The inspector is beside the article.</source>
        <translation>El inspector está junto al artículo.</translation>
    </message>
</context>
<context>
    <name>view_deeds</name>
    <message>
        <source>All words are accounted for.</source>
        <translation>Todas las palabras están atendidas.</translation>
    </message>
    <message>
        <source>date “{words}”: {label}</source>
        <translation>fecha «{words}»: {label}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Claim {number}: {verdict}</source>
        <translation>Afirmación {number}: {verdict}</translation>
    </message>
    <message>
        <source>Confirmed by {name}.</source>
        <translation>Confirmado por {name}.</translation>
    </message>
    <message>
        <source>Set by {name}.</source>
        <translation>Fijado por {name}.</translation>
    </message>
    <message>
        <source>Set under another publication date: keep or clear?</source>
        <translation>Fijado con otra fecha de publicación: ¿conservar o borrar?</translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation>una persona que revisa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>por comprobar</translation>
    </message>
</context>
</TS>
