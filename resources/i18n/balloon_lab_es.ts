<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;Answer the question</source>
        <translation>&amp;Responder a la pregunta</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>&amp;Back in the lesson</source>
        <translation>&amp;Atrás en la lección</translation>
    </message>
    <message>
        <source>&amp;Blank the screen</source>
        <translation>Pantalla en &amp;negro</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Close-up</source>
        <translation>De &amp;cerca</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Course text</source>
        <translation>Texto del &amp;curso</translation>
    </message>
    <message>
        <source>&amp;Crash</source>
        <translation>Provocar un &amp;fallo</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;ESX</source>
        <translation>&amp;ESX</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Experiments…</source>
        <translation>&amp;Experimentos…</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Olvidar estos archivos</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hyper-V</source>
        <translation>&amp;Hyper-V</translation>
    </message>
    <message>
        <source>&amp;Import VMs from CSV…</source>
        <translation>&amp;Importar MV de un CSV…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation>&amp;Lecciones…</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Límite…</translation>
    </message>
    <message>
        <source>&amp;Linux / KVM</source>
        <translation>Linux / &amp;KVM</translation>
    </message>
    <message>
        <source>&amp;Load every balloon driver</source>
        <translation>Car&amp;gar todos los controladores del globo</translation>
    </message>
    <message>
        <source>&amp;MOM (oVirt)</source>
        <translation>&amp;MOM (oVirt)</translation>
    </message>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Nadie</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Plain words</source>
        <translation>Palabras &amp;llanas</translation>
    </message>
    <message>
        <source>&amp;Proxmox VE</source>
        <translation>&amp;Proxmox VE</translation>
    </message>
    <message>
        <source>&amp;Put all balloons back</source>
        <translation>Res&amp;tablecer globos</translation>
    </message>
    <message>
        <source>&amp;Qubes qmemman</source>
        <translation>&amp;Qubes qmemman</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Real time</source>
        <translation>&amp;Tiempo real</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Ring at the pointer</source>
        <translation>&amp;Anillo en el puntero</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecución</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>E&amp;jecutarlo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save the recording…</source>
        <translation>&amp;Guardar grabación…</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Spawn a VM…</source>
        <translation>&amp;Crear una MV…</translation>
    </message>
    <message>
        <source>&amp;Start a program…</source>
        <translation>&amp;Iniciar un programa…</translation>
    </message>
    <message>
        <source>&amp;Start presenting</source>
        <translation>&amp;Empezar la presentación</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Touch a ballooned page</source>
        <translation>A&amp;cceder a una página del globo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;VMware</source>
        <translation>&amp;VMware</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;What would your tool say?…</source>
        <translation>&amp;Qué diría su herramienta…</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>+ &amp;Action</source>
        <translation>+ A&amp;cción</translation>
    </message>
    <message>
        <source>+ &amp;Program</source>
        <translation>+ &amp;Programa</translation>
    </message>
    <message>
        <source>+ &amp;VM</source>
        <translation>+ M&amp;V</translation>
    </message>
    <message>
        <source>+ Re&amp;mark</source>
        <translation>+ A&amp;notación</translation>
    </message>
    <message>
        <source>A VM&apos;s menu</source>
        <translation>El menú de una MV</translation>
    </message>
    <message>
        <source>A black screen while the room listens to you; the run waits, and any key goes on</source>
        <translation>Una pantalla negra mientras la clase le escucha a usted; la ejecución espera, y cualquier tecla sigue</translation>
    </message>
    <message>
        <source>A bright ring that goes with the pointer, or with the keyboard&apos;s focus; nothing is darkened</source>
        <translation>Un anillo claro que va con el puntero, o con el foco del teclado; nada se oscurece</translation>
    </message>
    <message>
        <source>A course of lessons, and how far you are in each</source>
        <translation>Un curso de lecciones, y hasta dónde ha llegado en cada una</translation>
    </message>
    <message>
        <source>A fault of the guest: it writes to a page that its balloon holds, and the balloon pops</source>
        <translation>Un fallo del invitado: escribe en una página que retiene su globo, y el globo estalla</translation>
    </message>
    <message>
        <source>A&amp;utomatic target</source>
        <translation>Objetivo automá&amp;tico</translation>
    </message>
    <message>
        <source>Add a VM with a program</source>
        <translation>Añadir una MV con un programa</translation>
    </message>
    <message>
        <source>Add a program to the selected VM</source>
        <translation>Añadir un programa a la MV seleccionada</translation>
    </message>
    <message>
        <source>Add something that happens at a time by itself</source>
        <translation>Añadir algo que ocurra por sí solo en un momento dado</translation>
    </message>
    <message>
        <source>Add words that stand on the graph at a time</source>
        <translation>Añadir unas palabras que queden en la gráfica en un momento dado</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>All pages of that grid</source>
        <translation>Todas las páginas de esa cuadrícula</translation>
    </message>
    <message>
        <source>At each report it gives every guest 1.3 times what it uses, and a part of the rest</source>
        <translation>Con cada informe da a cada invitado 1,3 veces lo que usa y una parte del resto</translation>
    </message>
    <message>
        <source>Attach by &amp;libvirt…</source>
        <translation>Conectar a &amp;libvirt…</translation>
    </message>
    <message>
        <source>Attach to a QEMU guest that runs on this computer, by its QMP socket</source>
        <translation>Conectarse a un invitado de QEMU que se ejecuta en este ordenador, por su socket QMP</translation>
    </message>
    <message>
        <source>Attach to a guest that libvirt runs, as virt-manager and virsh know it</source>
        <translation>Conectarse a un invitado que ejecuta libvirt, tal como lo conocen virt-manager y virsh</translation>
    </message>
    <message>
        <source>B&amp;alloon limit…</source>
        <translation>Límite del &amp;globo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Balloon tar&amp;get…</source>
        <translation>Ob&amp;jetivo del globo…</translation>
    </message>
    <message>
        <source>Before the one above it</source>
        <translation>Ponerlo antes de lo que tiene encima</translation>
    </message>
    <message>
        <source>Begin again with a seed that you type</source>
        <translation>Empezar de nuevo con una semilla que usted escribe</translation>
    </message>
    <message>
        <source>Begin again with other chances</source>
        <translation>Empezar de nuevo con otro azar</translation>
    </message>
    <message>
        <source>Begin again with the same seed: the same will happen</source>
        <translation>Empezar de nuevo con la misma semilla: pasará lo mismo</translation>
    </message>
    <message>
        <source>Begin, pause, or go on</source>
        <translation>Empezar, pausar o seguir</translation>
    </message>
    <message>
        <source>Behind the one below it</source>
        <translation>Ponerlo después de lo que tiene debajo</translation>
    </message>
    <message>
        <source>Boo&amp;kmark…</source>
        <translation>Marcad&amp;or…</translation>
    </message>
    <message>
        <source>Boot a tiny real guest of your own: for people who have none</source>
        <translation>Arrancar un invitado real diminuto y propio: para quien no tiene ninguno</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Choose what to run: a scenario or a saved session</source>
        <translation>Elegir qué ejecutar: un escenario o una sesión guardada</translation>
    </message>
    <message>
        <source>Close the editor; it asks about what is not saved</source>
        <translation>Cerrar el editor; pregunta por lo que no está guardado</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Co&amp;py what the tool says</source>
        <translation>C&amp;opiar lo que dice la herramienta</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Copiar los números como texto</translation>
    </message>
    <message>
        <source>Copy the tool&apos;s readout as text</source>
        <translation>Copiar como texto la lectura de la herramienta</translation>
    </message>
    <message>
        <source>D&amp;etach</source>
        <translation>D&amp;esconectar</translation>
    </message>
    <message>
        <source>Dark text on a light ground: for bright rooms, and for print</source>
        <translation>Texto oscuro sobre fondo claro: para salas luminosas y para imprimir</translation>
    </message>
    <message>
        <source>Darken all but a circle that goes with the pointer, or with the keyboard&apos;s focus</source>
        <translation>Oscurecer todo menos un círculo que va con el puntero, o con el foco del teclado</translation>
    </message>
    <message>
        <source>Drop these runs, and choose again</source>
        <translation>Dejar estas ejecuciones y volver a elegir</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>E&amp;spañol</source>
        <translation>Es&amp;pañol</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>E&amp;yes</source>
        <translation>O&amp;jos</translation>
    </message>
    <message>
        <source>Edit another file, also one that is no good scenario yet</source>
        <translation>Editar otro archivo, también uno que aún no sea un escenario correcto</translation>
    </message>
    <message>
        <source>Edit the scenario…</source>
        <translation>Editar el escenario…</translation>
    </message>
    <message>
        <source>Empty the list of files opened lately</source>
        <translation>Vaciar la lista de archivos abiertos hace poco</translation>
    </message>
    <message>
        <source>End the lesson; the run stays as it is</source>
        <translation>Terminar la lección; la ejecución se queda como está</translation>
    </message>
    <message>
        <source>Every 10 s it brings the host&apos;s use to 80 %, by at most 100 MiB a VM</source>
        <translation>Cada 10 s lleva el uso del anfitrión al 80 %, con 100 MiB por MV como mucho</translation>
    </message>
    <message>
        <source>Every 15 s it shrinks all guests alike while less than 20 % of the host is free</source>
        <translation>Cada 15 s encoge a todos los invitados por igual mientras haya menos de un 20 % del anfitrión libre</translation>
    </message>
    <message>
        <source>Every key, on one page</source>
        <translation>Todas las teclas, en una página</translation>
    </message>
    <message>
        <source>Every second it gives a guest what its programs use and a fifth more; by weight when short</source>
        <translation>Cada segundo da a un invitado lo que usan sus programas y un quinto más; por peso si no alcanza</translation>
    </message>
    <message>
        <source>Everything, as only this model knows it</source>
        <translation>Todo, como solo lo sabe este modelo</translation>
    </message>
    <message>
        <source>Export a &amp;film…</source>
        <translation>Exportar una &amp;filmación…</translation>
    </message>
    <message>
        <source>Few large pages, one message at a time: for hosts of up to 64 frames</source>
        <translation>Pocas páginas, grandes, y un mensaje cada vez: para anfitriones de hasta 64 marcos</translation>
    </message>
    <message>
        <source>Fewer and larger pages, down to single ones with their numbers, in the grid that has the keyboard or is pointed at, else in that of the host</source>
        <translation>Menos páginas y más grandes, hasta verlas una a una con sus números, en la cuadrícula que tiene el foco o a la que se señala; si no, en la del anfitrión</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Ocupar toda la pantalla</translation>
    </message>
    <message>
        <source>Forget the selected VM and the pinned page</source>
        <translation>Olvidar la MV seleccionada y la página fijada</translation>
    </message>
    <message>
        <source>Full screen, as the start key of a presenter remote asks for it; Esc ends it</source>
        <translation>Pantalla completa, como la pide la tecla de inicio de un mando de presentación; Esc la termina</translation>
    </message>
    <message>
        <source>Give the command again that was taken back</source>
        <translation>Volver a dar la orden que se retiró</translation>
    </message>
    <message>
        <source>Go &amp;on with the lesson</source>
        <translation>Se&amp;guir con la lección</translation>
    </message>
    <message>
        <source>Go back to the last mark of the graph</source>
        <translation>Volver a la última marca de la gráfica</translation>
    </message>
    <message>
        <source>Go back to the last thing that happened before</source>
        <translation>Volver a lo último que pasó antes</translation>
    </message>
    <message>
        <source>Go back to the start; what was done is not lost</source>
        <translation>Volver al principio; lo que se hizo no se pierde</translation>
    </message>
    <message>
        <source>Go on to the next mark of the graph</source>
        <translation>Seguir hasta la próxima marca de la gráfica</translation>
    </message>
    <message>
        <source>Go on to the next thing that happens</source>
        <translation>Seguir hasta lo próximo que pase</translation>
    </message>
    <message>
        <source>Go to the field or line that something is wrong with</source>
        <translation>Ir al campo o la línea en que algo está mal</translation>
    </message>
    <message>
        <source>Go to the latest moment that was reached</source>
        <translation>Ir al último momento que se alcanzó</translation>
    </message>
    <message>
        <source>Guest pages and page frames, as Linux and KVM call them</source>
        <translation>Páginas del invitado y marcos de página, como los llaman Linux y KVM</translation>
    </message>
    <message>
        <source>Guest sees</source>
        <translation>Ve el invitado</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Hand the target back to the hypervisor</source>
        <translation>Devolver el objetivo al hipervisor</translation>
    </message>
    <message>
        <source>Host settin&amp;gs…</source>
        <translation>A&amp;justes del anfitrión…</translation>
    </message>
    <message>
        <source>How many host frames it is guaranteed to keep</source>
        <translation>Cuántos marcos del anfitrión tiene garantizados</translation>
    </message>
    <message>
        <source>Hypervisor sees</source>
        <translation>Ve el hipervisor</translation>
    </message>
    <message>
        <source>In every VM the driver gives its pages back and leaves: the host can only take by force</source>
        <translation>En cada MV el controlador devuelve sus páginas y se va: el anfitrión solo puede tomar por la fuerza</translation>
    </message>
    <message>
        <source>Its guest pages row by row, to sort, to search, and to be read out</source>
        <translation>Sus páginas fila por fila, para ordenar, buscar y leer en voz alta</translation>
    </message>
    <message>
        <source>Keep what was seen, to look at it again without QEMU</source>
        <translation>Conservar lo que se ha visto, para volver a mirarlo sin QEMU</translation>
    </message>
    <message>
        <source>L&amp;eave the lesson</source>
        <translation>&amp;Dejar la lección</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma (Language)</translation>
    </message>
    <message>
        <source>Lar&amp;ger light</source>
        <translation>Luz más &amp;grande</translation>
    </message>
    <message>
        <source>Larger text, balloons and pages, up to 200 %</source>
        <translation>Texto, globos y páginas más grandes, hasta el 200 %</translation>
    </message>
    <message>
        <source>Larger text, thicker lines, light background</source>
        <translation>Texto más grande, líneas más gruesas, fondo claro</translation>
    </message>
    <message>
        <source>Let all of them go on by one simulated second</source>
        <translation>Dejar que todas sigan un segundo simulado</translation>
    </message>
    <message>
        <source>Let its virtual CPU go on</source>
        <translation>Dejar que su CPU virtual siga</translation>
    </message>
    <message>
        <source>Let the guest kernel panic; it stands still until rebooted</source>
        <translation>Hacer que el kernel del invitado entre en pánico; no sigue hasta que se reinicie</translation>
    </message>
    <message>
        <source>Let the spotlight or the ring hold less; Ctrl and the mouse wheel do the same</source>
        <translation>Que el foco o el anillo abarquen menos; Ctrl y la rueda del ratón hacen lo mismo</translation>
    </message>
    <message>
        <source>Let the spotlight or the ring hold more; Ctrl and the mouse wheel do the same</source>
        <translation>Que el foco o el anillo abarquen más; Ctrl y la rueda del ratón hacen lo mismo</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>Light text on a dark ground: for dark rooms</source>
        <translation>Texto claro sobre fondo oscuro: para salas oscuras</translation>
    </message>
    <message>
        <source>Load the balloon &amp;driver</source>
        <translation>Cargar el controla&amp;dor del globo</translation>
    </message>
    <message>
        <source>Load the balloon driver in every VM that has none</source>
        <translation>Cargar el controlador del globo en cada MV que no lo tenga</translation>
    </message>
    <message>
        <source>Load the balloon driver in this guest</source>
        <translation>Cargar el controlador del globo en este invitado</translation>
    </message>
    <message>
        <source>Look at what was seen another time</source>
        <translation>Mirar lo que se vio en otra ocasión</translation>
    </message>
    <message>
        <source>Make each balloon what it was when you came</source>
        <translation>Dejar cada globo como estaba cuando usted llegó</translation>
    </message>
    <message>
        <source>Make its balloon what it was when you came (real guests)</source>
        <translation>Dejar su globo como estaba cuando usted llegó (invitados reales)</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Volver a hacer el cambio que se deshizo</translation>
    </message>
    <message>
        <source>Mark this moment on the graph, with a word about it</source>
        <translation>Marcar este momento en la gráfica, con unas palabras</translation>
    </message>
    <message>
        <source>More and smaller pages in that grid</source>
        <translation>Más páginas y más pequeñas en esa cuadrícula</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>Escenario nuevo…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing moves by itself but the run: what would pulse or fade shows its end at once</source>
        <translation>Nada se mueve por sí solo salvo la ejecución: lo que parpadearía o se desvanecería muestra enseguida su final</translation>
    </message>
    <message>
        <source>One simulated second a second</source>
        <translation>Un segundo simulado por segundo</translation>
    </message>
    <message>
        <source>Open a &amp;recording…</source>
        <translation>A&amp;brir grabación…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>Override the size that its balloon should have</source>
        <translation>Imponer el tamaño que debe tener su globo</translation>
    </message>
    <message>
        <source>P&amp;ower off</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>P&amp;resenting</source>
        <translation>Prese&amp;ntación</translation>
    </message>
    <message>
        <source>PPN and MPN, as VMware&apos;s papers and manuals call them</source>
        <translation>PPN y MPN, como los llaman los artículos y manuales de VMware</translation>
    </message>
    <message>
        <source>Pause &amp;when…</source>
        <translation>Pa&amp;usar cuando…</translation>
    </message>
    <message>
        <source>Pause when a guest first writes to its own swap disk</source>
        <translation>Pausar cuando un invitado escriba por primera vez en su propio disco de intercambio</translation>
    </message>
    <message>
        <source>Pause when a guest has nothing left to give and kills a program</source>
        <translation>Pausar cuando un invitado no tenga nada más que ceder y mate un programa</translation>
    </message>
    <message>
        <source>Pause when a guest page first has to wait for a host frame</source>
        <translation>Pausar cuando una página de un invitado tenga que esperar por primera vez un marco del anfitrión</translation>
    </message>
    <message>
        <source>Pause when the host returns to high</source>
        <translation>Pausar cuando el anfitrión vuelva a high</translation>
    </message>
    <message>
        <source>Pause when the host&apos;s state becomes clear, which only hosts with five states have</source>
        <translation>Pausar cuando el estado del anfitrión pase a clear, que solo tienen los anfitriones con cinco estados</translation>
    </message>
    <message>
        <source>Pause when the host&apos;s state becomes hard</source>
        <translation>Pausar cuando el estado del anfitrión pase a hard</translation>
    </message>
    <message>
        <source>Pause when the host&apos;s state becomes low</source>
        <translation>Pausar cuando el estado del anfitrión pase a low</translation>
    </message>
    <message>
        <source>Pause when the host&apos;s state becomes soft</source>
        <translation>Pausar cuando el estado del anfitrión pase a soft</translation>
    </message>
    <message>
        <source>Pause when the hypervisor first writes a guest&apos;s pages to its own swap disk</source>
        <translation>Pausar cuando el hipervisor escriba por primera vez páginas de un invitado en su disco de intercambio</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Power it off for good; its host frames become free</source>
        <translation>Apagarla del todo; sus marcos del anfitrión quedan libres</translation>
    </message>
    <message>
        <source>Power on a new VM</source>
        <translation>Encender una MV nueva</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <source>Put &amp;its balloon back</source>
        <translation>Restablecer su glo&amp;bo</translation>
    </message>
    <message>
        <source>Put its balloon back and let it go; it runs on without you (real guests)</source>
        <translation>Restablecer su globo y soltarlo; sigue en marcha sin usted (invitados reales)</translation>
    </message>
    <message>
        <source>Re&amp;boot</source>
        <translation>Rei&amp;niciar</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Real guests</source>
        <translation>Invitados reales</translation>
    </message>
    <message>
        <source>Real guests…</source>
        <translation>Invitados reales…</translation>
    </message>
    <message>
        <source>Real pages and physical pages, as the course text calls them</source>
        <translation>Páginas reales y páginas físicas, como las llama el texto del curso</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>Reser&amp;vation…</source>
        <translation>Reser&amp;va…</translation>
    </message>
    <message>
        <source>Restart the guest; the hypervisor is not told</source>
        <translation>Reiniciar el invitado; al hipervisor no se le dice</translation>
    </message>
    <message>
        <source>Restart with a &amp;new seed</source>
        <translation>Empezar con semilla &amp;nueva</translation>
    </message>
    <message>
        <source>Restart with this s&amp;eed…</source>
        <translation>Empe&amp;zar con esta semilla…</translation>
    </message>
    <message>
        <source>Run the VMs of a list on a host of your own</source>
        <translation>Ejecutar las MV de una lista en un anfitrión a su elección</translation>
    </message>
    <message>
        <source>Run the scenario as it is now in the main window</source>
        <translation>Ejecutar en la ventana principal el escenario tal como está ahora</translation>
    </message>
    <message>
        <source>S&amp;ave…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>S&amp;hares…</source>
        <translation>C&amp;uotas…</translation>
    </message>
    <message>
        <source>S&amp;maller light</source>
        <translation>Luz más &amp;pequeña</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>S&amp;top every balloon driver</source>
        <translation>De&amp;tener todos los controladores del globo</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar co&amp;mo…</translation>
    </message>
    <message>
        <source>Save a picture of the window or a part of it, the graph as lines, or the telemetry</source>
        <translation>Guardar una imagen de la ventana o de una parte, la gráfica como líneas o la telemetría</translation>
    </message>
    <message>
        <source>Save a span of the run as an animation (GIF) or a video (MP4)</source>
        <translation>Guardar un tramo de la ejecución como animación (GIF) o vídeo (MP4)</translation>
    </message>
    <message>
        <source>Save the run under another name</source>
        <translation>Guardar la ejecución con otro nombre</translation>
    </message>
    <message>
        <source>Save the run: its scenario, seed and all that you did</source>
        <translation>Guardar la ejecución: su escenario, su semilla y todo lo que ha hecho</translation>
    </message>
    <message>
        <source>Save the scenario to another file</source>
        <translation>Guardar el escenario en otro archivo</translation>
    </message>
    <message>
        <source>Save the scenario to its file</source>
        <translation>Guardar el escenario en su archivo</translation>
    </message>
    <message>
        <source>Scenario editor</source>
        <translation>Editor de escenarios</translation>
    </message>
    <message>
        <source>Sho&amp;w its pages as a table…</source>
        <translation>Mo&amp;strar sus páginas como tabla…</translation>
    </message>
    <message>
        <source>Show as a ta&amp;ble…</source>
        <translation>Mostrar como ta&amp;bla…</translation>
    </message>
    <message>
        <source>Show what is, and follow it</source>
        <translation>Mostrar lo que hay ahora, y seguirlo</translation>
    </message>
    <message>
        <source>Smaller text again, down to 100 %</source>
        <translation>Texto más pequeño otra vez, hasta el 100 %</translation>
    </message>
    <message>
        <source>Spot&amp;light</source>
        <translation>&amp;Foco</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start a &amp;demo guest…</source>
        <translation>Arrancar &amp;demo…</translation>
    </message>
    <message>
        <source>Start a program in this guest</source>
        <translation>Iniciar un programa en este invitado</translation>
    </message>
    <message>
        <source>Stop its virtual CPU: programs and balloon driver</source>
        <translation>Parar su CPU virtual: programas y controlador del globo</translation>
    </message>
    <message>
        <source>Take the keyboard to what can be answered</source>
        <translation>Llevar el teclado a lo que se puede responder</translation>
    </message>
    <message>
        <source>Take the last command back; the time stays, and what came of the command never was</source>
        <translation>Retirar la última orden; el tiempo se queda, y lo que vino de la orden nunca ocurrió</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Take the selected part out of the scenario</source>
        <translation>Quitar del escenario la parte seleccionada</translation>
    </message>
    <message>
        <source>Targets move only by hand, as with plain QEMU and libvirt</source>
        <translation>Los objetivos solo se mueven a mano, como con QEMU y libvirt a secas</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texto en su tamaño habitual</translation>
    </message>
    <message>
        <source>Texts and numbers as the system has them</source>
        <translation>Textos y números como los tiene el sistema</translation>
    </message>
    <message>
        <source>Texts in English</source>
        <translation>Textos en inglés</translation>
    </message>
    <message>
        <source>Texts in Spanish, with its numbers</source>
        <translation>Textos en español, con sus números</translation>
    </message>
    <message>
        <source>The &amp;mark after</source>
        <translation>La marca &amp;siguiente</translation>
    </message>
    <message>
        <source>The driver gives every page back, and leaves</source>
        <translation>El controlador devuelve todas las páginas y se va</translation>
    </message>
    <message>
        <source>The host, the VMs, their programs and what happens when, as a form with a preview</source>
        <translation>El anfitrión, las MV, sus programas y qué ocurre cuándo, como formulario con vista previa</translation>
    </message>
    <message>
        <source>The hypervisor itself, by host states, shares and the idle tax</source>
        <translation>El propio hipervisor, por estados del anfitrión, cuotas e impuesto sobre lo ocioso</translation>
    </message>
    <message>
        <source>The mark &amp;before</source>
        <translation>La marca an&amp;terior</translation>
    </message>
    <message>
        <source>The most host frames it may ever have</source>
        <translation>Los marcos del anfitrión que puede llegar a tener como mucho</translation>
    </message>
    <message>
        <source>The next speed down</source>
        <translation>La siguiente velocidad hacia abajo</translation>
    </message>
    <message>
        <source>The next speed up</source>
        <translation>La siguiente velocidad hacia arriba</translation>
    </message>
    <message>
        <source>The next step of the lesson; while the run is on its way there, at once</source>
        <translation>El próximo paso de la lección; mientras la ejecución va hacia él, enseguida</translation>
    </message>
    <message>
        <source>The pages of a grid row by row, to sort, to search, and to be read out</source>
        <translation>Las páginas de una cuadrícula fila por fila, para ordenar, buscar y leer en voz alta</translation>
    </message>
    <message>
        <source>The parts of the window and what they are for, in eight steps</source>
        <translation>Las partes de la ventana y para qué sirven, en ocho pasos</translation>
    </message>
    <message>
        <source>The same picture of a QEMU guest that runs on this computer, or of a tiny one of your own</source>
        <translation>La misma imagen, de un invitado de QEMU que se ejecuta en este ordenador o de uno diminuto y propio</translation>
    </message>
    <message>
        <source>The same scenario and seed under two or three techniques, side by side</source>
        <translation>El mismo escenario y la misma semilla con dos o tres técnicas, uno al lado de otro</translation>
    </message>
    <message>
        <source>The selected part once more, behind itself</source>
        <translation>Otra vez la parte seleccionada, a continuación de sí misma</translation>
    </message>
    <message>
        <source>The share of its configured size that the balloon may take</source>
        <translation>La parte de su tamaño configurado que puede tomar el globo</translation>
    </message>
    <message>
        <source>The step before, with the run as it was then</source>
        <translation>El paso anterior, con la ejecución como estaba entonces</translation>
    </message>
    <message>
        <source>This moment as esxtop, virsh, QEMU, Proxmox or the guest&apos;s own tools would show it</source>
        <translation>Este momento como lo mostrarían esxtop, virsh, QEMU, Proxmox o las herramientas del invitado</translation>
    </message>
    <message>
        <source>To the &amp;latest</source>
        <translation>A &amp;lo último</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>Al &amp;principio</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdad</translation>
    </message>
    <message>
        <source>Type a part of any command, VM or scenario to find it, and Enter to do it</source>
        <translation>Escriba parte de una orden, una MV o un escenario para encontrarlos, y pulse Intro</translation>
    </message>
    <message>
        <source>Unload the balloon &amp;driver</source>
        <translation>Descargar el controla&amp;dor del globo</translation>
    </message>
    <message>
        <source>V&amp;Ms</source>
        <translation>&amp;MV</translation>
    </message>
    <message>
        <source>W&amp;ho decides</source>
        <translation>&amp;Quién decide</translation>
    </message>
    <message>
        <source>W&amp;hy?</source>
        <translation>¿&amp;Por qué?</translation>
    </message>
    <message>
        <source>What a guest knows: nothing of host frames</source>
        <translation>Lo que sabe un invitado: nada de los marcos del anfitrión</translation>
    </message>
    <message>
        <source>What it gets, relative to others, when frames are short</source>
        <translation>Lo que recibe, respecto a las demás, cuando faltan marcos</translation>
    </message>
    <message>
        <source>What led to the event, page, frame or balloon target that you point at</source>
        <translation>Qué llevó al suceso, la página, el marco o el objetivo del globo que usted señala</translation>
    </message>
    <message>
        <source>What the hypervisor knows: free and used guest pages look the same</source>
        <translation>Lo que sabe el hipervisor: las páginas libres y las usadas se ven igual</translation>
    </message>
    <message>
        <source>What the hypervisor may do and what it costs: sharing, compression, swap, idle tax, disks</source>
        <translation>Qué puede hacer el hipervisor y qué cuesta: compartición, compresión, intercambio, impuesto, discos</translation>
    </message>
    <message>
        <source>What was published about memory reclamation, run again on this model</source>
        <translation>Lo que se ha publicado sobre recuperación de memoria, ejecutado otra vez en este modelo</translation>
    </message>
    <message>
        <source>Words that mean one thing only</source>
        <translation>Palabras que solo significan una cosa</translation>
    </message>
    <message>
        <source>Write a scenario of your own, from a small one</source>
        <translation>Escribir un escenario propio a partir de uno pequeño</translation>
    </message>
    <message>
        <source>Write the numbers to a JSON file</source>
        <translation>Escribir los números en un archivo JSON</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>a &amp;guest swaps for the first time</source>
        <translation>un &amp;invitado use su swap por primera vez</translation>
    </message>
    <message>
        <source>a VM &amp;waits for the first time</source>
        <translation>una MV &amp;espere por primera vez</translation>
    </message>
    <message>
        <source>a program is &amp;killed</source>
        <translation>se &amp;mate un programa</translation>
    </message>
    <message>
        <source>the host becomes &amp;clear</source>
        <translation>el anfitrión pase a &amp;clear</translation>
    </message>
    <message>
        <source>the host becomes &amp;hard</source>
        <translation>el anfitrión pase a &amp;hard</translation>
    </message>
    <message>
        <source>the host becomes &amp;low</source>
        <translation>el anfitrión pase a &amp;low</translation>
    </message>
    <message>
        <source>the host becomes &amp;soft</source>
        <translation>el anfitrión pase a &amp;soft</translation>
    </message>
    <message>
        <source>the host is high &amp;again</source>
        <translation>el anfitrión &amp;vuelva a high</translation>
    </message>
    <message>
        <source>the hypervisor swaps for the &amp;first time</source>
        <translation>el hi&amp;pervisor use su swap por primera vez</translation>
    </message>
</context>
<context>
    <name>AllDrivers</name>
    <message>
        <source>Balloon drivers loaded: {n} of {all}.</source>
        <translation>Controladores del globo cargados: {n} de {all}.</translation>
    </message>
    <message>
        <source>Balloon drivers stopped: {n} of {all}.</source>
        <translation>Controladores del globo detenidos: {n} de {all}.</translation>
    </message>
    <message>
        <source>Every VM has its balloon driver.</source>
        <translation>Todas las MV tienen su controlador del globo.</translation>
    </message>
    <message>
        <source>From now on memory can only be taken by force: pages at random.</source>
        <translation>Desde ahora la memoria solo se puede tomar por la fuerza: páginas al azar.</translation>
    </message>
    <message>
        <source>From now on nothing can be taken: who finds no memory free waits.</source>
        <translation>Desde ahora no se puede tomar nada: quien no encuentre memoria libre espera.</translation>
    </message>
    <message>
        <source>No VM has a balloon driver.</source>
        <translation>Ninguna MV tiene controlador del globo.</translation>
    </message>
</context>
<context>
    <name>AmountPick</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Nobody ever set its target.</source>
        <translation>Nadie le ha fijado nunca el objetivo.</translation>
    </message>
    <message>
        <source>Nothing ever happened to it.</source>
        <translation>Nunca le ha pasado nada.</translation>
    </message>
    <message>
        <source>Point at a page or a frame, choose an event of the feed, or select a VM for its balloon target: then ask again.</source>
        <translation>Señale una página o un marco, elija un suceso de la lista, o seleccione una MV para el objetivo de su globo: después pregunte otra vez.</translation>
    </message>
    <message>
        <source>The model knows no cause of this.</source>
        <translation>El modelo no conoce ninguna causa de esto.</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>&amp;QMP socket</source>
        <translation>Socket &amp;QMP</translation>
    </message>
    <message>
        <source>A guest can be watched when its QEMU was started with a QMP socket, such as -qmp unix:/run/user/1000/guest.qmp,server=on,wait=off, and no other program holds it.</source>
        <translation>Un invitado se puede observar si su QEMU se inició con un socket QMP, por ejemplo con -qmp unix:/run/user/1000/guest.qmp,server=on,wait=off, y ningún otro programa lo tiene ocupado.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Attach to a guest</source>
        <translation>Conectarse a un invitado</translation>
    </message>
    <message>
        <source>Guests of this computer</source>
        <translation>Invitados de este ordenador</translation>
    </message>
    <message>
        <source>No QEMU of yours with such a socket runs on this computer now.</source>
        <translation>Ahora no hay en este ordenador ningún QEMU suyo en marcha con un socket así.</translation>
    </message>
    <message>
        <source>QMP socket</source>
        <translation>Socket QMP</translation>
    </message>
    <message>
        <source>The path of a QMP socket, or an address of this computer: 127.0.0.1:4444</source>
        <translation>La ruta de un socket QMP, o una dirección de este ordenador: 127.0.0.1:4444</translation>
    </message>
    <message>
        <source>a guest without a name</source>
        <translation>un invitado sin nombre</translation>
    </message>
    <message>
        <source>of late: {address}</source>
        <translation>hace poco: {address}</translation>
    </message>
    <message>
        <source>{name}, process {pid}: {address}</source>
        <translation>{name}, proceso {pid}: {address}</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>A run that was kept cannot be restored ({why}). It is now {file}.</source>
        <translation>Una ejecución conservada no se puede restaurar ({why}). Ahora es {file}.</translation>
    </message>
    <message>
        <source>Balloon Lab ended unexpectedly. Its run “{title}” was kept on {when}.</source>
        <translation>Balloon Lab terminó de forma inesperada. Su ejecución «{title}» se conservó el {when}.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Restore the run?</source>
        <translation>¿Restaurar la ejecución?</translation>
    </message>
    <message>
        <source>The run cannot be kept for the case of a crash: {why}</source>
        <translation>La ejecución no se puede conservar para el caso de un fallo: {why}</translation>
    </message>
    <message>
        <source>The run that was kept</source>
        <translation>La ejecución conservada</translation>
    </message>
</context>
<context>
    <name>BalloonControls</name>
    <message>
        <source>Balloon target of {vm}</source>
        <translation>Objetivo del globo de {vm}</translation>
    </message>
    <message>
        <source>Balloon target of {vm}, as a number</source>
        <translation>Objetivo del globo de {vm}, como número</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Desinflar</translation>
    </message>
    <message>
        <source>Deflate the balloon of {vm}</source>
        <translation>Desinflar el globo de {vm}</translation>
    </message>
    <message>
        <source>Hand the target back to the hypervisor: it decides by shares, idleness and its state</source>
        <translation>Devolver el objetivo al hipervisor: decide según las cuotas, lo ocioso y su estado</translation>
    </message>
    <message>
        <source>Hand the target of {vm} back to the hypervisor</source>
        <translation>Devolver al hipervisor el objetivo de {vm}</translation>
    </message>
    <message>
        <source>Inflate</source>
        <translation>Inflar</translation>
    </message>
    <message>
        <source>Inflate the balloon of {vm}</source>
        <translation>Inflar el globo de {vm}</translation>
    </message>
    <message>
        <source>Make the target {size} larger: the guest gives free pages first, then its cache</source>
        <translation>Aumentar el objetivo en {size}: el invitado cede primero páginas libres y después su caché</translation>
    </message>
    <message>
        <source>Make the target {size} smaller: the guest gets pages back, and frames as it touches them</source>
        <translation>Reducir el objetivo en {size}: el invitado recupera páginas, y marcos según accede a ellas</translation>
    </message>
    <message>
        <source>The target, up to {max}: {percent} % of what is configured</source>
        <translation>El objetivo, hasta {max}: el {percent} % de lo configurado</translation>
    </message>
    <message>
        <source>The target: how large the balloon should be; the driver takes its time</source>
        <translation>El objetivo: lo grande que debe ser el globo; el controlador se toma su tiempo</translation>
    </message>
    <message>
        <source>↺ Automatic</source>
        <translation>↺ Automático</translation>
    </message>
</context>
<context>
    <name>BalloonGauge</name>
    <message>
        <source>Balloon</source>
        <translation>Globo</translation>
    </message>
    <message>
        <source>max {size}</source>
        <translation>máx. {size}</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>{balloon} {held} · {target} {wanted} · at most {most}</source>
        <translation>{balloon} {held} · {target} {wanted} · como mucho {most}</translation>
    </message>
</context>
<context>
    <name>Blank</name>
    <message>
        <source>The picture is shown again.</source>
        <translation>Se vuelve a mostrar la imagen.</translation>
    </message>
    <message>
        <source>The screen is blank. Any key shows the picture again.</source>
        <translation>La pantalla está en negro. Cualquier tecla vuelve a mostrar la imagen.</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>VMs</source>
        <translation>MV</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Programs, actions and remarks over time</source>
        <translation>Programas, acciones y anotaciones a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>ChecksTable</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>What should hold</source>
        <translation>Qué debe cumplirse</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>{size} beyond</source>
        <translation>{size} fuera</translation>
    </message>
    <message>
        <source>{size} inside</source>
        <translation>{size} dentro</translation>
    </message>
    <message>
        <source>{what} (✗ seed {seeds})</source>
        <translation>{what} (✗ semilla {seeds})</translation>
    </message>
</context>
<context>
    <name>CloseUp</name>
    <message>
        <source>Ask for another balloon in the VMs menu, or begin again with Ctrl+R.</source>
        <translation>Pida otro globo en el menú MV, o empiece de nuevo con Ctrl+R.</translation>
    </message>
    <message>
        <source>Ask the room: {question} Then press Space.</source>
        <translation>Pregunte a la clase: {question} Después pulse Espacio.</translation>
    </message>
    <message>
        <source>Nothing more happens by itself.</source>
        <translation>No pasa nada más por sí solo.</translation>
    </message>
    <message>
        <source>Press Space for what happens next.</source>
        <translation>Pulse Espacio para ver lo que pasa a continuación.</translation>
    </message>
    <message>
        <source>Press Space to begin.</source>
        <translation>Pulse Espacio para empezar.</translation>
    </message>
    <message>
        <source>Whatever runs goes on as it is.</source>
        <translation>Lo que se ejecuta sigue como está.</translation>
    </message>
    <message>
        <source>{pages} are promised to {vms}; the host has {frames}.</source>
        <translation>Hay {pages} prometidas a {vms}; el anfitrión tiene {frames}.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>A third one, if you like.</source>
        <translation>Una tercera, si quiere.</translation>
    </message>
    <message>
        <source>How this copy of the host gets memory back; all else is the same</source>
        <translation>Cómo recupera memoria esta copia del anfitrión; todo lo demás es igual</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– ninguna –</translation>
    </message>
    <message>
        <source>… and {n} more VMs; the lines below count all.</source>
        <translation>… y {n} MV más; las líneas de abajo las cuentan todas.</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long each variant runs; all begin with the same seed and programs</source>
        <translation>Cuánto se ejecuta cada variante; todas empiezan con la misma semilla y los mismos programas</translation>
    </message>
    <message>
        <source>Simulated seconds</source>
        <translation>Segundos simulados</translation>
    </message>
    <message>
        <source>for</source>
        <translation>durante</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Volver a elegir</translation>
    </message>
    <message>
        <source>Choose two or three ways of getting memory back.</source>
        <translation>Elija dos o tres maneras de recuperar memoria.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>So far: {what}</source>
        <translation>Hasta ahora: {what}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The host, its VMs, their programs and the seed are the same under each of them.</source>
        <translation>El anfitrión, sus MV, sus programas y la semilla son los mismos con cada una de ellas.</translation>
    </message>
    <message>
        <source>The numbers are in “{file}”.</source>
        <translation>Los números están en «{file}».</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Los números están en el portapapeles.</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>semilla {n}</translation>
    </message>
    <message>
        <source>{now} of {end} s</source>
        <translation>{now} de {end} s</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}.</source>
        <translation>No se puede escribir «{file}»: {why}.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same in this scenario: choose another one.</source>
        <translation>«{first}» y «{second}» son iguales en este escenario: elija otra.</translation>
    </message>
    <message>
        <source>“{variant}” is chosen twice: choose another one.</source>
        <translation>«{variant}» está elegida dos veces: elija otra.</translation>
    </message>
</context>
<context>
    <name>CostFields</name>
    <message>
        <source>A copy on write</source>
        <translation>Una copia en escritura</translation>
    </message>
    <message>
        <source>A disk, of a guest or of the {hypervisor}</source>
        <translation>Un disco, de un invitado o del {hypervisor}</translation>
    </message>
    <message>
        <source>A zeroed {frame}</source>
        <translation>{frame:Un|Una} a cero</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>A medida</translation>
    </message>
    <message>
        <source>Each access</source>
        <translation>Cada acceso</translation>
    </message>
    <message>
        <source>Looking for an equal page</source>
        <translation>Buscar una página igual</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Memory work, for each 4 KiB</source>
        <translation>Trabajo de memoria, por cada 4 KiB</translation>
    </message>
    <message>
        <source>Packing a page</source>
        <translation>Comprimir una página</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Unpacking a page</source>
        <translation>Descomprimir una página</translation>
    </message>
    <message>
        <source>Virtio balloon, of its cost</source>
        <translation>Globo virtio, de su coste</translation>
    </message>
    <message>
        <source>What things cost</source>
        <translation>Qué cuestan las cosas</translation>
    </message>
    <message>
        <source>With pages of {size}: {zero} for a zeroed one, {read} for one from a disk.</source>
        <translation>Con páginas de {size}: {zero} por una a cero, {read} por una de un disco.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Handout…</source>
        <translation>Hoja…</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>One page for students, as PDF</source>
        <translation>Una página para los estudiantes, en PDF</translation>
    </message>
    <message>
        <source>— done</source>
        <translation>— hecha</translation>
    </message>
    <message>
        <source>— done, {right} of {asked} right</source>
        <translation>— hecha, {right} de {asked} bien</translation>
    </message>
    <message>
        <source>— seen to {seen} of {stops}</source>
        <translation>— vista hasta {seen} de {stops}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>An unexpected error happened. The run is paused and you can go on; to tell us about it, copy this report.</source>
        <translation>Se ha producido un error inesperado. La ejecución está en pausa y puede seguir; para contárnoslo, copie este informe.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the text above, for whoever is to mend it</source>
        <translation>Copia el texto de arriba, para quien vaya a arreglarlo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
</context>
<context>
    <name>DemoControl</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch a kernel</source>
        <translation>Descargar un kernel</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Start and stop programs in the demo guests</source>
        <translation>Iniciar y detener programas en los invitados de demostración</translation>
    </message>
    <message>
        <source>Start: {program}, {n} MiB</source>
        <translation>Iniciar: {program}, {n} MiB</translation>
    </message>
    <message>
        <source>Stop: {program}</source>
        <translation>Detener: {program}</translation>
    </message>
    <message>
        <source>{vm}: {text}</source>
        <translation>{vm}: {text}</translation>
    </message>
    <message>
        <source>“{program}” was not started: {why}</source>
        <translation>«{program}» no se ha iniciado: {why}</translation>
    </message>
</context>
<context>
    <name>DemoGuest</name>
    <message>
        <source>Booting the demo guest under KVM.</source>
        <translation>Arrancando el invitado de demostración con KVM.</translation>
    </message>
    <message>
        <source>Booting the demo guest under TCG, which takes some seconds.</source>
        <translation>Arrancando el invitado de demostración con TCG, lo que tarda unos segundos.</translation>
    </message>
    <message>
        <source>Building the demo guest.</source>
        <translation>Construyendo el invitado de demostración.</translation>
    </message>
    <message>
        <source>Only root may read {path}; the application can fetch a kernel for the demo guest.</source>
        <translation>Solo root puede leer {path}; la aplicación puede descargar un kernel para el invitado de demostración.</translation>
    </message>
    <message>
        <source>QEMU ended by itself</source>
        <translation>QEMU terminó por sí solo</translation>
    </message>
    <message>
        <source>The demo guest did not start: {why}.</source>
        <translation>El invitado de demostración no arrancó: {why}.</translation>
    </message>
    <message>
        <source>The demo guest needs packages that are missing here: sudo apt install {names}</source>
        <translation>El invitado de demostración necesita paquetes que aquí faltan: sudo apt install {names}</translation>
    </message>
    <message>
        <source>The demo guest runs on Linux on an x86-64 processor only.</source>
        <translation>El invitado de demostración solo funciona en Linux con un procesador x86-64.</translation>
    </message>
    <message>
        <source>The demo guest runs.</source>
        <translation>El invitado de demostración está en marcha.</translation>
    </message>
    <message>
        <source>There is no kernel here that the demo guest could boot; the application can fetch one.</source>
        <translation>Aquí no hay ningún kernel que el invitado de demostración pueda arrancar; la aplicación puede descargar uno.</translation>
    </message>
    <message>
        <source>it did not answer within {n} s</source>
        <translation>no respondió en {n} s</translation>
    </message>
</context>
<context>
    <name>DemoProgram</name>
    <message>
        <source>Allocates memory of its own, fills it, and sleeps.</source>
        <translation>Reserva memoria propia, la llena y duerme.</translation>
    </message>
    <message>
        <source>Busy reader</source>
        <translation>Lector incansable</translation>
    </message>
    <message>
        <source>File cache</source>
        <translation>Caché de archivos</translation>
    </message>
    <message>
        <source>Memory hog</source>
        <translation>Acaparador de memoria</translation>
    </message>
    <message>
        <source>Private memory</source>
        <translation>Memoria privada</translation>
    </message>
    <message>
        <source>Reads a disk once; the guest keeps what was read in its file cache.</source>
        <translation>Lee un disco una vez; el invitado guarda lo leído en su caché de archivos.</translation>
    </message>
    <message>
        <source>Reads the same file in memory again and again.</source>
        <translation>Lee una y otra vez el mismo archivo en memoria.</translation>
    </message>
    <message>
        <source>Writes random data into a file in memory, and leaves it alone.</source>
        <translation>Escribe datos al azar en un archivo en memoria y no lo toca más.</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>{sign} best, ± difference from the first</source>
        <translation>{sign} lo mejor, ± diferencia con la primera</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Edit a scenario</source>
        <translation>Editar un escenario</translation>
    </message>
    <message>
        <source>It is not known yet whether this is a good scenario.</source>
        <translation>Aún no se sabe si este es un escenario correcto.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.toml);;All files (*)</source>
        <translation>Escenarios (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Ya hay un archivo {name}.</translation>
    </message>
    <message>
        <source>Unsaved scenario</source>
        <translation>Escenario sin guardar</translation>
    </message>
    <message>
        <source>What you changed in “{name}” is not saved.</source>
        <translation>Lo que ha cambiado en «{name}» no está guardado.</translation>
    </message>
    <message>
        <source>{file} is too long to be edited here.</source>
        <translation>{file} es demasiado largo para editarlo aquí.</translation>
    </message>
    <message>
        <source>{name} was changed by another program since it was opened here.</source>
        <translation>Otro programa ha cambiado {name} desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>{problem} It can be saved all the same, and edited again; it cannot be run.</source>
        <translation>{problem} Aun así se puede guardar y volver a editar; no se puede ejecutar.</translation>
    </message>
</context>
<context>
    <name>EdgeMenus</name>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Edit it</source>
        <translation>Editarlo</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>TOML</source>
        <translation>TOML</translation>
    </message>
    <message>
        <source>The text cannot be read just now, so this form shows it as it last could be. Mend it in the tab TOML, or undo.</source>
        <translation>Ahora mismo el texto no se puede leer, así que este formulario lo muestra como se pudo leer por última vez. Corríjalo en la pestaña TOML, o deshaga.</translation>
    </message>
    <message>
        <source>The way in which the text is written does not allow this here ({why}): use the tab TOML.</source>
        <translation>La forma en que está escrito el texto no permite hacer esto aquí ({why}): use la pestaña TOML.</translation>
    </message>
    <message>
        <source>{name}[*] — Scenario editor</source>
        <translation>{name}[*] — Editor de escenarios</translation>
    </message>
</context>
<context>
    <name>ElementPage</name>
    <message>
        <source>The steps of the lesson are written in the tab TOML; here they stay as they are.</source>
        <translation>Los pasos de la lección se escriben en la pestaña TOML; aquí se quedan como están.</translation>
    </message>
    <message>
        <source>The virtual machines of the host. Each has programs that touch its memory.</source>
        <translation>Las máquinas virtuales del anfitrión. Cada una tiene programas que acceden a su memoria.</translation>
    </message>
    <message>
        <source>What happens at its time without anybody&apos;s hand: targets set, VMs powered off, settings changed.</source>
        <translation>Lo que ocurre a su hora sin que nadie intervenga: objetivos que se fijan, MV que se apagan, ajustes que cambian.</translation>
    </message>
    <message>
        <source>Words that stand on the graph of host memory pressure at their moments.</source>
        <translation>Palabras que quedan, en su momento, en la gráfica de la presión de memoria del anfitrión.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>A real guest, page by page</source>
        <translation>Un invitado real, página por página</translation>
    </message>
    <message>
        <source>Attach to a QEMU guest that runs on this computer, or start a tiny one of your own. You see its real pages come and go, and move its real balloon with the buttons that you know. Nothing is asked of a guest before you ask for it, it is never made smaller than it can bear, and its balloon is put back when you leave.</source>
        <translation>Conéctese a un invitado de QEMU que se ejecute en este ordenador, o arranque uno diminuto y propio. Verá ir y venir sus páginas reales, y moverá su globo real con los botones que ya conoce. A un invitado no se le pide nada antes de que lo pida usted, nunca se encoge más de lo que puede soportar, y su globo se restablece cuando usted se va.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>&quot;{choices}&quot; or &quot;{last}&quot;</source>
        <translation>&quot;{choices}&quot; o &quot;{last}&quot;</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; compares {unit} with {other}</source>
        <translation>&quot;{text}&quot; compara {unit} con {other}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is a word, and has no change</source>
        <translation>&quot;{text}&quot; es una palabra, y no tiene cambio</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number of the smallest unit</source>
        <translation>&quot;{text}&quot; no es un número entero de la unidad más pequeña</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is of one VM, and has no sum</source>
        <translation>&quot;{text}&quot; es de una sola MV, y no tiene suma</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; orders words</source>
        <translation>&quot;{text}&quot; ordena palabras</translation>
    </message>
    <message>
        <source>A comparison needs two variants or more.</source>
        <translation>Una comparación necesita dos variantes o más.</translation>
    </message>
    <message>
        <source>Input data was truncated</source>
        <translation>Input data was truncated</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”; those that ship are {listed_names}.</source>
        <translation>No hay ninguna lección «{name}»; las que se incluyen son {listed_names}.</translation>
    </message>
    <message>
        <source>There is no scenario “{name}”; those that ship are {listed_names}.</source>
        <translation>No hay ningún escenario «{name}»; los que se incluyen son {listed_names}.</translation>
    </message>
    <message>
        <source>There is no variant “{name}”; there are {join}, and {join2} joined with +.</source>
        <translation>No hay ninguna variante «{name}»; hay {join}, y {join2} unidas con +.</translation>
    </message>
    <message>
        <source>a VM named “{vm}” exists already</source>
        <translation>ya hay una MV llamada «{vm}»</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>una carpeta tiene ese nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta un nombre</translation>
    </message>
    <message>
        <source>a number of very many digits</source>
        <translation>un número de muchísimas cifras</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un número con decimales</translation>
    </message>
    <message>
        <source>a program named “{program}” runs in “{vm}” already</source>
        <translation>ya hay un programa llamado «{program}» en «{vm}»</translation>
    </message>
    <message>
        <source>a size</source>
        <translation>un tamaño</translation>
    </message>
    <message>
        <source>a size such as &quot;256 MiB&quot;</source>
        <translation>un tamaño como &quot;256 MiB&quot;</translation>
    </message>
    <message>
        <source>a size such as &quot;256 MiB&quot; or a whole number of pages</source>
        <translation>un tamaño como &quot;256 MiB&quot; o un número entero de páginas</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a target of {target} pages is over the balloon’s limit of {most}: at most {percent} % of its {configured} pages, and none that is reserved</source>
        <translation>un objetivo de {target} páginas supera el límite del globo, {most}: como mucho el {percent} % de sus {configured} páginas, y ninguna reservada</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text or a table</source>
        <translation>un texto o una tabla</translation>
    </message>
    <message>
        <source>a time such as &quot;1.5 s&quot;</source>
        <translation>un tiempo como &quot;1.5 s&quot;</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>at most the VM&apos;s size</source>
        <translation>el tamaño de la MV como mucho</translation>
    </message>
    <message>
        <source>balloon limit</source>
        <translation>límite del globo</translation>
    </message>
    <message>
        <source>balloon_lab_session: expected at least 1</source>
        <translation>balloon_lab_session: se esperaba al menos 1</translation>
    </message>
    <message>
        <source>cannot be read ({strerror})</source>
        <translation>no se puede leer ({strerror})</translation>
    </message>
    <message>
        <source>cannot be read ({why})</source>
        <translation>no se puede leer ({why})</translation>
    </message>
    <message>
        <source>configured size</source>
        <translation>tamaño configurado</translation>
    </message>
    <message>
        <source>device pages</source>
        <translation>páginas de dispositivos</translation>
    </message>
    <message>
        <source>expected 0 to 100</source>
        <translation>se esperaba de 0 a 100</translation>
    </message>
    <message>
        <source>expected 0 to 99 percent, got {idle_tax}</source>
        <translation>se esperaba de 0 a 99 por ciento, y hay {idle_tax}</translation>
    </message>
    <message>
        <source>expected 0 to {most} pages, got {pages}</source>
        <translation>se esperaban de 0 a {most} páginas, y hay {pages}</translation>
    </message>
    <message>
        <source>expected 0.1 to 100, got {speed}</source>
        <translation>se esperaba de 0.1 a 100, y hay {speed}</translation>
    </message>
    <message>
        <source>expected 1 ms to 1 s</source>
        <translation>se esperaba de 1 ms a 1 s</translation>
    </message>
    <message>
        <source>expected 2 to 5 of them, got {len}</source>
        <translation>se esperaban de 2 a 5, y hay {len}</translation>
    </message>
    <message>
        <source>expected TOML; a number or a date in it is out of range</source>
        <translation>se esperaba TOML; contiene un número o una fecha fuera de rango</translation>
    </message>
    <message>
        <source>expected TOML; {error}</source>
        <translation>se esperaba TOML; {error}</translation>
    </message>
    <message>
        <source>expected a claim such as &quot;balloon of VM 1 &gt; 0&quot;, got &quot;{text}&quot;</source>
        <translation>se esperaba una afirmación como &quot;balloon of VM 1 &gt; 0&quot;, y hay &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>expected a fact such as &quot;balloon of VM 1&quot; or &quot;free of host&quot;, got &quot;{text}&quot;</source>
        <translation>se esperaba un hecho como &quot;balloon of VM 1&quot; o &quot;free of host&quot;, y hay &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>expected a fact that is a number, got “{text}”</source>
        <translation>se esperaba un hecho que sea un número, y hay «{text}»</translation>
    </message>
    <message>
        <source>expected a host of {size_text} to {size_text2}, got {size_text3}</source>
        <translation>se esperaba un anfitrión de {size_text} a {size_text2}, y hay {size_text3}</translation>
    </message>
    <message>
        <source>expected a measure without its VM, such as &quot;change in balloon&quot;</source>
        <translation>se esperaba una medida sin su MV, como &quot;change in balloon&quot;</translation>
    </message>
    <message>
        <source>expected a page_size of 4 KiB with it</source>
        <translation>se esperaba con ello un page_size de 4 KiB</translation>
    </message>
    <message>
        <source>expected a power of two from 4 KiB to 1 GiB</source>
        <translation>se esperaba una potencia de dos de 4 KiB a 1 GiB</translation>
    </message>
    <message>
        <source>expected a table [step.ask] with it</source>
        <translation>se esperaba con ello una tabla [step.ask]</translation>
    </message>
    <message>
        <source>expected a table [step.until] with it</source>
        <translation>se esperaba con ello una tabla [step.until]</translation>
    </message>
    <message>
        <source>expected a time such as &quot;1.5 s&quot;</source>
        <translation>se esperaba un tiempo como &quot;1.5 s&quot;</translation>
    </message>
    <message>
        <source>expected a whole number from 0 to {seed_max}</source>
        <translation>se esperaba un número entero de 0 a {seed_max}</translation>
    </message>
    <message>
        <source>expected an event that names pages, got “{event}”</source>
        <translation>se esperaba un suceso que nombre páginas, y hay «{event}»</translation>
    </message>
    <message>
        <source>expected at least 1 s</source>
        <translation>se esperaba al menos 1 s</translation>
    </message>
    <message>
        <source>expected at least one frame</source>
        <translation>se esperaba al menos un marco</translation>
    </message>
    <message>
        <source>expected at most 1 MiB</source>
        <translation>se esperaba 1 MiB como mucho</translation>
    </message>
    <message>
        <source>expected at most the {within_ns} s of within</source>
        <translation>se esperaban como mucho los {within_ns} s de within</translation>
    </message>
    <message>
        <source>expected at most {bytes_max} MiB</source>
        <translation>se esperaban {bytes_max} MiB como mucho</translation>
    </message>
    <message>
        <source>expected at most {list_max} of them</source>
        <translation>se esperaban {list_max} como mucho</translation>
    </message>
    <message>
        <source>expected at most {notes_max} signs</source>
        <translation>se esperaban {notes_max} signos como mucho</translation>
    </message>
    <message>
        <source>expected at most {signs_max} signs, got {len}</source>
        <translation>se esperaban {signs_max} signos como mucho, y hay {len}</translation>
    </message>
    <message>
        <source>expected at most {steps_max} steps, got {len}</source>
        <translation>se esperaban {steps_max} pasos como mucho, y hay {len}</translation>
    </message>
    <message>
        <source>expected at most {time_max_ns} s</source>
        <translation>se esperaban {time_max_ns} s como mucho</translation>
    </message>
    <message>
        <source>expected at most {vms_max} VMs, got {len}</source>
        <translation>se esperaban {vms_max} MV como mucho, y hay {len}</translation>
    </message>
    <message>
        <source>expected for {left} one of {join}, got &quot;{text}&quot;</source>
        <translation>se esperaba para {left} uno de {join}, y hay &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>expected no VM named &quot;{all}&quot; or &quot;{host}&quot;, for facts mean others by it</source>
        <translation>no se esperaba ninguna MV llamada &quot;{all}&quot; o &quot;{host}&quot;, porque los hechos se refieren con ello a otra cosa</translation>
    </message>
    <message>
        <source>expected no braces but those around facts, in text, reveal and try_it</source>
        <translation>no se esperaban más llaves que las de los hechos, en text, reveal y try_it</translation>
    </message>
    <message>
        <source>expected no words but states; others are for claims only</source>
        <translation>no se esperaban más palabras que los estados; las demás son solo para afirmaciones</translation>
    </message>
    <message>
        <source>expected one of {expected}, got &quot;{text}&quot;</source>
        <translation>se esperaba uno de {expected}, y hay &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>expected one of {expected}, got {got}</source>
        <translation>se esperaba uno de {expected}, y hay {got}</translation>
    </message>
    <message>
        <source>expected only with a state clear, as &quot;vsphere6&quot; has it</source>
        <translation>solo se esperaba con un estado clear, como lo tiene &quot;vsphere6&quot;</translation>
    </message>
    <message>
        <source>expected only with event</source>
        <translation>solo se esperaba con event</translation>
    </message>
    <message>
        <source>expected tables within tables at most {depth_max} deep</source>
        <translation>se esperaban tablas dentro de tablas con {depth_max} niveles como mucho</translation>
    </message>
    <message>
        <source>expected text in UTF-8</source>
        <translation>se esperaba texto en UTF-8</translation>
    </message>
    <message>
        <source>expected texts of at most {text_max} signs</source>
        <translation>se esperaban textos de {text_max} signos como mucho</translation>
    </message>
    <message>
        <source>expected the name of an event, got “{event}”</source>
        <translation>se esperaba el nombre de un suceso, y hay «{event}»</translation>
    </message>
    <message>
        <source>expected times of 0 to {time_max_ns} s</source>
        <translation>se esperaban tiempos de 0 a {time_max_ns} s</translation>
    </message>
    <message>
        <source>expected whole numbers of at most 64 bits</source>
        <translation>se esperaban números enteros de 64 bits como mucho</translation>
    </message>
    <message>
        <source>expected with pages_of, and only there</source>
        <translation>se esperaba con pages_of, y solo ahí</translation>
    </message>
    <message>
        <source>expected {choices} or {last}, got {value}</source>
        <translation>se esperaba {choices} o {last}, y hay {value}</translation>
    </message>
    <message>
        <source>expected {example}, got &quot;{text}&quot;</source>
        <translation>se esperaba {example}, y hay &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>expected {frames} ≥ {join}</source>
        <translation>se esperaba {frames} ≥ {join}</translation>
    </message>
    <message>
        <source>expected {listed}, got{partition}</source>
        <translation>se esperaba {listed}, y hay{partition}</translation>
    </message>
    <message>
        <source>expected {low} to {high}, got {got}</source>
        <translation>se esperaba de {low} a {high}, y hay {got}</translation>
    </message>
    <message>
        <source>expected {low} to {high}, got {value}</source>
        <translation>se esperaba de {low} a {high}, y hay {value}</translation>
    </message>
    <message>
        <source>expected {names}, got &quot;{name}&quot;</source>
        <translation>se esperaba {names}, y hay &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>expected {names}, or a table of frames, got &quot;{name}&quot;</source>
        <translation>se esperaba {names}, o una tabla de marcos, y hay &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>expected {what}, got {value}</source>
        <translation>se esperaba {what}, y hay {value}</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>termina antes de tiempo</translation>
    </message>
    <message>
        <source>it needs more memory than there is</source>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <source>it was saved by a newer version of Balloon Lab, and this one cannot read it</source>
        <translation>la guardó una versión más nueva de Balloon Lab, y esta no puede leerla</translation>
    </message>
    <message>
        <source>it would need more than {bytes_max} MiB</source>
        <translation>necesitaría más de {bytes_max} MiB</translation>
    </message>
    <message>
        <source>its folder is not there</source>
        <translation>su carpeta no está</translation>
    </message>
    <message>
        <source>kernel size</source>
        <translation>tamaño del kernel</translation>
    </message>
    <message>
        <source>more than 0 and at most 24 TiB</source>
        <translation>más de 0 y 24 TiB como mucho</translation>
    </message>
    <message>
        <source>more than 0 and at most the VM&apos;s size</source>
        <translation>más de 0 y el tamaño de la MV como mucho</translation>
    </message>
    <message>
        <source>no program named “{program}” runs in “{vm}”</source>
        <translation>no hay ningún programa llamado «{program}» en «{vm}»</translation>
    </message>
    <message>
        <source>number of programs</source>
        <translation>número de programas</translation>
    </message>
    <message>
        <source>period in ns</source>
        <translation>periodo en ns</translation>
    </message>
    <message>
        <source>program size</source>
        <translation>tamaño del programa</translation>
    </message>
    <message>
        <source>row 1, column {number}: unknown column “{column}”; expected {join}</source>
        <translation>fila 1, columna {number}: columna desconocida «{column}»; se esperaba {join}</translation>
    </message>
    <message>
        <source>row 1, column {number}: “{column}” stands there twice</source>
        <translation>fila 1, columna {number}: «{column}» está dos veces</translation>
    </message>
    <message>
        <source>row 1: the column “{column}” is missing</source>
        <translation>fila 1: falta la columna «{column}»</translation>
    </message>
    <message>
        <source>row 2: expected at least one VM under the header</source>
        <translation>fila 2: se esperaba al menos una MV bajo el encabezado</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>fila {number}</translation>
    </message>
    <message>
        <source>row {number}: {error}</source>
        <translation>fila {number}: {error}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>row {row}, reservation: expected at most the {size_text} of the host that other VMs have not reserved, got {size_text2}</source>
        <translation>fila {row}, reservation: se esperaban como mucho los {size_text} del anfitrión que otras MV no han reservado, y hay {size_text2}</translation>
    </message>
    <message>
        <source>row {row}, size: expected VMs of at most {size_text} in all, {overcommitment_max} times the host, and with this one they are larger</source>
        <translation>fila {row}, size: se esperaban MV de {size_text} en total como mucho, {overcommitment_max} veces el anfitrión, y con esta son más</translation>
    </message>
    <message>
        <source>row {row}, size: expected at least {size_text}, which is one page where a host has {size_text2}, got {size_text3}</source>
        <translation>fila {row}, size: se esperaba al menos {size_text}, que es una página donde un anfitrión tiene {size_text2}, y hay {size_text3}</translation>
    </message>
    <message>
        <source>row {row}: expected at most {vms_max} VMs, got {len}</source>
        <translation>fila {row}: se esperaban {vms_max} MV como mucho, y hay {len}</translation>
    </message>
    <message>
        <source>share of writes</source>
        <translation>parte de escrituras</translation>
    </message>
    <message>
        <source>size of all VMs together</source>
        <translation>tamaño de todas las MV juntas</translation>
    </message>
    <message>
        <source>size of all programs together</source>
        <translation>tamaño de todos los programas juntos</translation>
    </message>
    <message>
        <source>statistics period in ns</source>
        <translation>periodo de las estadísticas en ns</translation>
    </message>
    <message>
        <source>swap disk</source>
        <translation>disco de intercambio</translation>
    </message>
    <message>
        <source>the balloon of “{vm}” holds no page</source>
        <translation>el globo de «{vm}» no tiene ninguna página</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk space that you may use is full</source>
        <translation>el espacio de disco que puede usar está lleno</translation>
    </message>
    <message>
        <source>the file is damaged at byte {start}, which is not text in UTF-8</source>
        <translation>el archivo está dañado en el byte {start}, que no es texto en UTF-8</translation>
    </message>
    <message>
        <source>the file is damaged: expected no such deep nesting</source>
        <translation>el archivo está dañado: no se esperaban tantos niveles de anidamiento</translation>
    </message>
    <message>
        <source>the file is damaged: {what}</source>
        <translation>el archivo está dañado: {what}</translation>
    </message>
    <message>
        <source>the file is empty; expected a header such as {join}</source>
        <translation>el archivo está vacío; se esperaba un encabezado como {join}</translation>
    </message>
    <message>
        <source>the guest of “{vm}” has crashed already</source>
        <translation>el invitado de «{vm}» ya ha fallado</translation>
    </message>
    <message>
        <source>the guest of “{vm}” has crashed; reboot it first</source>
        <translation>el invitado de «{vm}» ha fallado; reinícielo antes</translation>
    </message>
    <message>
        <source>the host holds {count} VMs already, and cannot number more</source>
        <translation>el anfitrión ya tiene {count} MV, y no puede numerar más</translation>
    </message>
    <message>
        <source>the host is set so already</source>
        <translation>el anfitrión ya está así</translation>
    </message>
    <message>
        <source>the host’s swap disk has room for {space} pages, and its VMs need {needed}: all that is not reserved</source>
        <translation>en el disco de intercambio del anfitrión caben {space} páginas, y sus MV necesitan {needed}: todo lo que no está reservado</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the program “{program}” would stop before it starts</source>
        <translation>el programa «{program}» se detendría antes de empezar</translation>
    </message>
    <message>
        <source>the table has an</source>
        <translation>la tabla tiene un</translation>
    </message>
    <message>
        <source>the table has an unknown field {field}</source>
        <translation>la tabla tiene un campo desconocido {field}</translation>
    </message>
    <message>
        <source>the table misses its</source>
        <translation>a la tabla le falta su</translation>
    </message>
    <message>
        <source>the table misses its required field {field}</source>
        <translation>a la tabla le falta su campo obligatorio {field}</translation>
    </message>
    <message>
        <source>the target of “{vm}” is automatic already</source>
        <translation>el objetivo de «{vm}» ya es automático</translation>
    </message>
    <message>
        <source>there is no VM named “{name}” now</source>
        <translation>ahora no hay ninguna MV llamada «{name}»</translation>
    </message>
    <message>
        <source>there is no VM named “{vm}”</source>
        <translation>no hay ninguna MV llamada «{vm}»</translation>
    </message>
    <message>
        <source>there is no VM named “{whose}”</source>
        <translation>no hay ninguna MV llamada «{whose}»</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>this is not a session of Balloon Lab</source>
        <translation>esto no es una sesión de Balloon Lab</translation>
    </message>
    <message>
        <source>this is not quite the run that was saved: the file was changed, or another version of Balloon Lab saved it.</source>
        <translation>esta no es del todo la ejecución que se guardó: el archivo se cambió, o lo guardó otra versión de Balloon Lab.</translation>
    </message>
    <message>
        <source>touches of all programs together in a tick</source>
        <translation>accesos de todos los programas juntos en un tic</translation>
    </message>
    <message>
        <source>touches per second</source>
        <translation>accesos por segundo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>true, false or a table</source>
        <translation>true, false o una tabla</translation>
    </message>
    <message>
        <source>true, false or the name of a driver</source>
        <translation>true, false o el nombre de un controlador</translation>
    </message>
    <message>
        <source>true, false, or a size</source>
        <translation>true, false o un tamaño</translation>
    </message>
    <message>
        <source>what is there can only be read</source>
        <translation>lo que hay ahí solo se puede leer</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>no tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>{error} (a whole number of pages would do too)</source>
        <translation>{error} (también vale un número entero de páginas)</translation>
    </message>
    <message>
        <source>{field} is {value}, and must be between {low} and {high}</source>
        <translation>{field} es {value}, y debe estar entre {low} y {high}</translation>
    </message>
    <message>
        <source>{name_or_path}: only the VMs of a CSV file can be given a host.</source>
        <translation>{name_or_path}: solo se puede dar un anfitrión a las MV de un archivo CSV.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>No se puede escribir {name}: {why}.</translation>
    </message>
    <message>
        <source>{name}: cannot be read ({error}).</source>
        <translation>{name}: no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>{name}: cannot be read ({strerror}).</source>
        <translation>{name}: no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>{name}: expected a file of at most 1 MiB.</source>
        <translation>{name}: se esperaba un archivo de 1 MiB como mucho.</translation>
    </message>
    <message>
        <source>{place} is not possible: {sentence}</source>
        <translation>{place} no es posible: {sentence}</translation>
    </message>
    <message>
        <source>{place}, name: expected 1 to {name_characters_max} characters, got {len}</source>
        <translation>{place}, name: se esperaban de 1 a {name_characters_max} caracteres, y hay {len}</translation>
    </message>
    <message>
        <source>{place}, name: there is a VM named “{name}” already</source>
        <translation>{place}, name: ya hay una MV llamada «{name}»</translation>
    </message>
    <message>
        <source>{place}, reservation: expected at most the limit, got “{given}”</source>
        <translation>{place}, reservation: se esperaba el límite como mucho, y hay «{given}»</translation>
    </message>
    <message>
        <source>{place}, size: a size is missing</source>
        <translation>{place}, size: falta un tamaño</translation>
    </message>
    <message>
        <source>{place}: expected a size such as “4 GiB” or a number of MiB, got “{text}”</source>
        <translation>{place}: se esperaba un tamaño como «4 GiB» o un número de MiB, y hay «{text}»</translation>
    </message>
    <message>
        <source>{place}: expected a whole number from 1 to {shares_max}, got “{text}”</source>
        <translation>{place}: se esperaba un número entero de 1 a {shares_max}, y hay «{text}»</translation>
    </message>
    <message>
        <source>{place}: expected {len} cells, got {len2}</source>
        <translation>{place}: se esperaban {len} celdas, y hay {len2}</translation>
    </message>
    <message>
        <source>{place}: expected {why}, got “{text}”</source>
        <translation>{place}: se esperaba {why}, y hay «{text}»</translation>
    </message>
    <message>
        <source>{size_bytes} bytes is not a whole number of pages of {page_size} bytes</source>
        <translation>{size_bytes} bytes no son un número entero de páginas de {page_size} bytes</translation>
    </message>
    <message>
        <source>{text} MiB</source>
        <translation>{text} MiB</translation>
    </message>
    <message>
        <source>{where}: expected text in UTF-8.</source>
        <translation>{where}: se esperaba texto en UTF-8.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” are the same in {name}: nothing would differ.</source>
        <translation>«{first}» y «{second}» son iguales en {name}: no cambiaría nada.</translation>
    </message>
    <message>
        <source>“{name}” cannot be built: {sentence}.</source>
        <translation>«{name}» no se puede construir: {sentence}.</translation>
    </message>
    <message>
        <source>“{vm}” has its balloon driver loaded already</source>
        <translation>«{vm}» ya tiene cargado su controlador del globo</translation>
    </message>
    <message>
        <source>“{vm}” has no balloon driver loaded</source>
        <translation>«{vm}» no tiene cargado ningún controlador del globo</translation>
    </message>
    <message>
        <source>“{vm}” is not paused</source>
        <translation>«{vm}» no está en pausa</translation>
    </message>
    <message>
        <source>“{vm}” is paused already</source>
        <translation>«{vm}» ya está en pausa</translation>
    </message>
    <message>
        <source>“{vm}” is paused; let it go on first</source>
        <translation>«{vm}» está en pausa; reanúdela antes</translation>
    </message>
    <message>
        <source>“{vm}” needs room for {needed} pages on the host’s swap disk (all that is not reserved for it), and only {left} are left</source>
        <translation>«{vm}» necesita sitio para {needed} páginas en el disco de intercambio del anfitrión (todo lo que no tiene reservado), y solo quedan {left}</translation>
    </message>
    <message>
        <source>“{vm}” needs {needed} guaranteed frames (reservation and overhead), and only {unreserved} are not yet promised to others</source>
        <translation>«{vm}» necesita {needed} marcos garantizados (reserva y sobrecarga), y solo quedan {unreserved} sin prometer a otras</translation>
    </message>
    <message>
        <source>“{vm}” needs {overhead} overhead frames at once, and only {free} are free</source>
        <translation>«{vm}» necesita {overhead} marcos de sobrecarga a la vez, y solo hay {free} libres</translation>
    </message>
</context>
<context>
    <name>EventFeed</name>
    <message>
        <source>Go to the newest and follow it again</source>
        <translation>Ir a lo último y volver a seguirlo</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Qué acaba de pasar</translation>
    </message>
    <message>
        <source>↓ Newest</source>
        <translation>↓ Lo último</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>90 % within two periods</source>
        <translation>90 % en dos periodos</translation>
    </message>
    <message>
        <source>A Java heap: where random victims beat LRU</source>
        <translation>Un montículo de Java: donde el azar gana a LRU</translation>
    </message>
    <message>
        <source>A VM of 4 GB with a database keeps its speed under a balloon until about 2048 MB are left of it; swapped by the hypervisor it has lost 17 % at 3584 MB already.</source>
        <translation>Una MV de 4 GB con una base de datos conserva su velocidad con un globo hasta que le quedan unos 2048 MB; con el intercambio del hipervisor ya ha perdido el 17 % a 3584 MB.</translation>
    </message>
    <message>
        <source>A balloon in a guest without swap ends in a kill</source>
        <translation>Un globo en un invitado sin disco de intercambio acaba matando un programa</translation>
    </message>
    <message>
        <source>A ballooned VM is nearly as fast as a small one</source>
        <translation>Una MV con globo es casi tan rápida como una pequeña</translation>
    </message>
    <message>
        <source>A cyclic scan under LRU and under random replacement</source>
        <translation>Un recorrido cíclico con LRU y con reemplazo al azar</translation>
    </message>
    <message>
        <source>A database keeps its speed down to its working set</source>
        <translation>Una base de datos conserva su velocidad hasta su conjunto de trabajo</translation>
    </message>
    <message>
        <source>A kernel is compiled in a VM of 512 MB that is left ever less: at 128 MB a balloon has cost 3 %, hypervisor swapping alone 34 %, and it costs more at each step.</source>
        <translation>Se compila un kernel en una MV de 512 MB a la que se le deja cada vez menos: a 128 MB un globo ha costado el 3 %, solo el intercambio del hipervisor el 34 %, y cuesta más a cada paso.</translation>
    </message>
    <message>
        <source>A toucher in an idle Windows VM touches 50 to 250 MB: the estimate, the largest of three averages over 100 sampled pages in 30 s, follows at once up and slowly down. Where a program gives memory back, Windows&apos; zero page thread touches it, and the estimate shows a spike.</source>
        <translation>Un programa en una MV Windows ociosa accede a entre 50 y 250 MB: la estimación, la mayor de tres medias sobre 100 páginas muestreadas en 30 s, sube enseguida y baja despacio. Donde un programa devuelve memoria, el hilo de páginas de ceros de Windows accede a ella, y la estimación muestra un pico.</translation>
    </message>
    <message>
        <source>All sizes are 1/{java_scale}. Seven of eight touches go to the young quarter of the heap, each eighth walks on over the rest. Calibrated: the rate of touches, so that the balloon costs what was published; all else follows. Not reached: how deep swapping falls. It keeps 10 % of its speed, not the published 4 %: reading a page back costs the same from both disks here, and nothing is paged twice, for a guest that is not short pages nothing out.</source>
        <translation>Todos los tamaños son 1/{java_scale}. Siete de cada ocho accesos van al cuarto joven del montículo; el octavo sigue recorriendo el resto. Calibrado: el ritmo de accesos, para que el globo cueste lo publicado; todo lo demás es consecuencia. No se alcanza: lo hondo que cae el intercambio. Conserva el 10 % de su velocidad, no el 4 % publicado: volver a leer una página cuesta aquí lo mismo de ambos discos, y nada se pagina dos veces, porque un invitado al que no le falta memoria no pagina nada.</translation>
    </message>
    <message>
        <source>All sizes are 1/{r16_scale}. A node of 8 GB runs 5 GB of services and growing pods while a balloon of 4 GB inflates: with and without a swap disk under VMware&apos;s driver, with and without deflate-on-OOM under virtio&apos;s.</source>
        <translation>Todos los tamaños son 1/{r16_scale}. Un nodo de 8 GB ejecuta 5 GB de servicios y pods que crecen mientras se infla un globo de 4 GB: con y sin disco de intercambio con el controlador de VMware, con y sin deflate-on-OOM con el de virtio.</translation>
    </message>
    <message>
        <source>All sizes are 1/{r8_scale}. A database likes popular pages better, and a log passes through the file cache. A guest gives that up first; random victims are pages of the database too, and cache pages that are read back only to be written over. Calibrated: the size of the database, to the knee, and the log&apos;s rate, so that swapping costs what was published at 3584 MB; all else follows. Nothing is paged twice: a guest that is not short pages nothing out.</source>
        <translation>Todos los tamaños son 1/{r8_scale}. Una base de datos prefiere las páginas populares, y un registro pasa por la caché de archivos. Eso es lo primero que cede un invitado; las víctimas al azar son también páginas de la base de datos, y páginas de caché que se vuelven a leer solo para sobrescribirlas. Calibrado: el tamaño de la base de datos, al codo, y el ritmo del registro, para que el intercambio cueste lo publicado a 3584 MB; todo lo demás es consecuencia. Nada se pagina dos veces: un invitado al que no le falta memoria no pagina nada.</translation>
    </message>
    <message>
        <source>As a host shrinks from 96 to 50 %, throughput falls much less with memory compression than without, and far fewer pages are swapped. (No numbers could be read.)</source>
        <translation>Al encoger un anfitrión del 96 al 50 %, el rendimiento cae mucho menos con compresión de memoria que sin ella, y van a disco muchas menos páginas. (No se pudieron leer números.)</translation>
    </message>
    <message>
        <source>Clients read a set of files, popular ones more often, through the page cache; a kernel takes 2.5 % of what its VM was configured with. Both VMs of a size are timed for the same touches.</source>
        <translation>Los clientes leen un conjunto de archivos, más a menudo los populares, por la caché de páginas; un kernel toma el 2,5 % de lo que se le configuró a su MV. Las dos MV de cada tamaño se cronometran con los mismos accesos.</translation>
    </message>
    <message>
        <source>Compilers with a small working set, headers that are read again and sources that pass through the file cache. A guest gives up sources that it has read; random victims are compilers, too, and cache pages that are read back only to be written over. Calibrated: the rate of the sources, so that swapping costs what was published; all else follows.</source>
        <translation>Compiladores con un conjunto de trabajo pequeño, cabeceras que se vuelven a leer y fuentes que pasan por la caché de archivos. Un invitado cede fuentes que ya ha leído; las víctimas al azar son también compiladores, y páginas de caché que se vuelven a leer solo para sobrescribirlas. Calibrado: el ritmo de las fuentes, para que el intercambio cueste lo publicado; todo lo demás es consecuencia.</translation>
    </message>
    <message>
        <source>Compiling a kernel with a quarter of the memory</source>
        <translation>Compilar un kernel con un cuarto de la memoria</translation>
    </message>
    <message>
        <source>Compressing instead of swapping</source>
        <translation>Comprimir en vez de llevar a disco</translation>
    </message>
    <message>
        <source>Each VM reads the files of one common image, some of them twice, and writes pages of its own; pages that nobody uses hold zeroes. The scan looks at random pages at the published rates. Calibrated: what a VM holds of zeroes, of copies and of the image, to 5 MB, 55 % and 67 %; that the scan finds it in half an hour, the 60 % and the straight lines follow.</source>
        <translation>Cada MV lee los archivos de una imagen común, algunos dos veces, y escribe páginas propias; las páginas que nadie usa contienen ceros. La exploración mira páginas al azar al ritmo publicado. Calibrado: lo que una MV tiene de ceros, de copias y de la imagen, a 5 MB, 55 % y 67 %; que la exploración lo encuentre en media hora, el 60 % y las rectas son consecuencia.</translation>
    </message>
    <message>
        <source>Eight servers on one host</source>
        <translation>Ocho servidores en un anfitrión</translation>
    </message>
    <message>
        <source>Eight web servers of 512 MB need 24 + 192 + 1.06 × 8 × (512 + 54) = 5016 MB as VMs: 920 MB more than before, 510 MB more if 10 % of it is shared, and 104 MB less if 25 % is.</source>
        <translation>Ocho servidores web de 512 MB necesitan 24 + 192 + 1,06 × 8 × (512 + 54) = 5016 MB como MV: 920 MB más que antes, 510 MB más si se comparte el 10 %, y 104 MB menos si se comparte el 25 %.</translation>
    </message>
    <message>
        <source>Exchange, MetaFrame and SQL Server in VMs of 1472 MB on a host of 1 GB: Windows zeroes all of it at boot, 325 MB of zero pages are shared and only 35 MB swapped; later less than 20 MB. Balloons take an idle SQL Server down to its guaranteed 160 MB, and a query gets it back.</source>
        <translation>Exchange, MetaFrame y SQL Server en MV de 1472 MB sobre un anfitrión de 1 GB: Windows la pone toda a cero al arrancar, se comparten 325 MB de páginas de ceros y solo van a disco 35 MB; después, menos de 20 MB. Los globos llevan a un SQL Server ocioso a sus 160 MB garantizados, y una consulta los recobra.</translation>
    </message>
    <message>
        <source>F. Denneman, “Kubernetes, swap and the VMware balloon driver” (2018); virtio 1.2</source>
        <translation>F. Denneman, «Kubernetes, swap and the VMware balloon driver» (2018); virtio 1.2</translation>
    </message>
    <message>
        <source>Five VMs that zero their memory before their drivers load, then work in sets that grow; the boot is run once more without sharing before swapping. Calibrated: how far apart they are powered on, to the 1,200 MB. After the boot minutes stand for hours, so the scan for equal pages goes ten times as fast; the boot and the sampling have their default pace. More zero pages are shared than was published: of 1,200 MB, 325 MB leave the host nothing free, and the model shares until it has the 61 MB free that it aims for.</source>
        <translation>Cinco MV que ponen a cero su memoria antes de cargar sus controladores y después trabajan en conjuntos que crecen; el arranque se ejecuta otra vez sin compartir antes de ir a disco. Calibrado: cuánto se separan sus encendidos, a los 1200 MB. Tras el arranque los minutos valen por horas, así que la búsqueda de páginas iguales va diez veces más deprisa; el arranque y el muestreo tienen su ritmo normal. Se comparten más páginas de ceros de lo publicado: de 1200 MB, 325 MB no le dejan nada libre al anfitrión, y el modelo comparte hasta tener los 61 MB libres que busca.</translation>
    </message>
    <message>
        <source>Five servers on two thirds of their memory</source>
        <translation>Cinco servidores en dos tercios de su memoria</translation>
    </message>
    <message>
        <source>Gupta et al., Difference Engine, OSDI 2008 and CACM, October 2010, p. 90</source>
        <translation>Gupta et al., Difference Engine, OSDI 2008 y CACM, octubre de 2010, p. 90</translation>
    </message>
    <message>
        <source>How much of memory is the same</source>
        <translation>Cuánta memoria es igual</translation>
    </message>
    <message>
        <source>In a Kubernetes node, which has no swap, 4 GB were pinned by the balloon and nothing was in swap, until the OOM killer took CoreDNS. With swap, or with virtio&apos;s deflate-on-OOM, nothing is killed.</source>
        <translation>En un nodo de Kubernetes, que no tiene disco de intercambio, el globo tenía fijados 4 GB y no había nada en disco, hasta que el OOM killer mató CoreDNS. Con disco de intercambio, o con el deflate-on-OOM de virtio, no se mata nada.</translation>
    </message>
    <message>
        <source>LRU and random replacement, first principles; the law behind the Java figure (R9b)</source>
        <translation>LRU y reemplazo al azar, primeros principios; la ley que hay detrás de la figura de Java (R9b)</translation>
    </message>
    <message>
        <source>LRU is the guest&apos;s own paging under a balloon that leaves it C pages; random victims are the hypervisor&apos;s swapping of a VM that is limited to C pages. Hits are 1 − pages read back / touches.</source>
        <translation>LRU es la paginación del propio invitado con un globo que le deja C páginas; las víctimas al azar son el intercambio del hipervisor en una MV limitada a C páginas. Los aciertos son 1 − páginas vueltas a leer / accesos.</translation>
    </message>
    <message>
        <source>LRU victims (guest)</source>
        <translation>víctimas LRU (invitado)</translation>
    </message>
    <message>
        <source>LRU: hits when N is larger than C</source>
        <translation>LRU: aciertos cuando N es mayor que C</translation>
    </message>
    <message>
        <source>MB of overhead of VMs added</source>
        <translation>MB de sobrecarga de MV añadidos</translation>
    </message>
    <message>
        <source>MB saved by sharing a quarter</source>
        <translation>MB ahorrados al compartir un cuarto</translation>
    </message>
    <message>
        <source>MB to spare added</source>
        <translation>MB de margen añadidos</translation>
    </message>
    <message>
        <source>Of 393,120 pages of three VMs 149,038 are zero, and 52,436 hold only 3,577 different things: shared, they need 195,224 frames (−50 %); with patches for nearly equal pages, 88,422 (−77 %).</source>
        <translation>De 393.120 páginas de tres MV, 149.038 son de ceros, y 52.436 solo contienen 3577 cosas distintas: compartidas, necesitan 195.224 marcos (−50 %); con parches para páginas casi iguales, 88.422 (−77 %).</translation>
    </message>
    <message>
        <source>One to ten VMs of 40 MB with the same system, half an hour of SPEC95: one alone gives back 5 MB, 55 % of it zero pages; with ten of them two thirds of all memory are shared, and 60 % given back.</source>
        <translation>De una a diez MV de 40 MB con el mismo sistema, media hora de SPEC95: una sola devuelve 5 MB, el 55 % de ellos páginas de ceros; con diez se comparten dos tercios de toda la memoria, y se devuelve el 60 %.</translation>
    </message>
    <message>
        <source>Page sharing costs next to nothing: throughput stays within 2 % of that without it.</source>
        <translation>Compartir páginas no cuesta casi nada: el rendimiento se queda a menos de un 2 % del de sin compartir.</translation>
    </message>
    <message>
        <source>Pages with these counts in random order, each looked at once by the model&apos;s own page sharing. The model does not patch pages: the published third step is left out. Which VM holds what was not published.</source>
        <translation>Páginas con estas cantidades en orden aleatorio; la compartición del propio modelo mira cada una una vez. El modelo no hace parches de páginas: el tercer paso publicado se omite. No se publicó qué MV tiene qué.</translation>
    </message>
    <message>
        <source>Programs of 50 MB begin one after the other and end together, in three equal VMs. Then one VM that zeroes freed pages and one that does not lose a program that had not touched its memory for minutes.</source>
        <translation>Programas de 50 MB empiezan uno tras otro y terminan a la vez, en tres MV iguales. Después, una MV que pone a cero las páginas liberadas y otra que no pierden un programa que llevaba minutos sin acceder a su memoria.</translation>
    </message>
    <message>
        <source>SPECjbb with a heap of 2.5 GB in a VM of 4 GB runs at full speed down to 2816 MB. Just below, swapping beats the balloon: the collector walks around the heap, and LRU never hits. At 2048 MB the balloon has cost 89 % and swapping 96 %.</source>
        <translation>SPECjbb con un montículo de 2,5 GB en una MV de 4 GB va a toda velocidad hasta 2816 MB. Justo por debajo, el intercambio gana al globo: el recolector recorre el montículo, y LRU no acierta nunca. A 2048 MB el globo ha costado el 89 % y el intercambio el 96 %.</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>SQL Server idle: what it holds</source>
        <translation>SQL Server ocioso: lo que tiene</translation>
    </message>
    <message>
        <source>SQL Server&apos;s long query: what it gets back</source>
        <translation>consulta larga de SQL Server: lo que recobra</translation>
    </message>
    <message>
        <source>Sampling a hundred pages estimates active memory</source>
        <translation>Muestrear cien páginas estima la memoria activa</translation>
    </message>
    <message>
        <source>The host has room for 358 MB of both. Windows zeroes its memory at boot and then touches 20 MB of it; when the sampling has forgotten the boot, the tax is switched on.</source>
        <translation>En el anfitrión caben 358 MB de las dos. Windows pone a cero su memoria al arrancar y después accede a 20 MB de ella; cuando el muestreo ha olvidado el arranque, se activa el impuesto.</translation>
    </message>
    <message>
        <source>The idle memory tax moves memory to the VM that works</source>
        <translation>El impuesto sobre la memoria ociosa lleva memoria a la MV que trabaja</translation>
    </message>
    <message>
        <source>The manual&apos;s formula, worked out in whole numbers; no VM is run.</source>
        <translation>La fórmula del manual, calculada con números enteros; no se ejecuta ninguna MV.</translation>
    </message>
    <message>
        <source>The model&apos;s virtio driver inflates both ways. Its own counts of pages, kicks and chunks are multiplied with the cost of one each, which was derived from the published times; and the driver takes that time.</source>
        <translation>El controlador virtio del modelo infla de ambas maneras. Sus propias cuentas de páginas, avisos (kicks) y trozos se multiplican por el coste de cada uno, deducido de los tiempos publicados; y el controlador tarda ese tiempo.</translation>
    </message>
    <message>
        <source>Three VMs on a host with room for all: one compiles, one has a data base, one a managed heap. Each pays for the hashing of its pages and for its copies on write.</source>
        <translation>Tres MV en un anfitrión donde caben todas: una compila, otra tiene una base de datos, otra un montículo gestionado. Cada una paga el hash de sus páginas y sus copias en escritura.</translation>
    </message>
    <message>
        <source>To take 7 GB from an idle guest of 8 GB takes 4126 ms page by page, 68.3 % of it to tell the host; 491 ms in contiguous chunks.</source>
        <translation>Tomar 7 GB de un invitado ocioso de 8 GB cuesta 4126 ms página a página, el 68,3 % de ello para decírselo al anfitrión; 491 ms en trozos contiguos.</translation>
    </message>
    <message>
        <source>Two VMs of 256 MB with equal shares on an overcommitted host, an idle Windows and a Linux with dbench: without a tax each has 179 MB; with a tax of 75 % Linux gets all it wants, and is more than 30 % faster.</source>
        <translation>Dos MV de 256 MB con las mismas cuotas en un anfitrión sobreasignado, un Windows ocioso y un Linux con dbench: sin impuesto cada una tiene 179 MB; con un impuesto del 75 % Linux recibe todo lo que quiere, y es más de un 30 % más rápido.</translation>
    </message>
    <message>
        <source>Two VMs without balloon drivers, so that only the hypervisor takes their memory, on ever smaller hosts. Of the pages 30 % fit in a quarter of a page and 40 % in half of one: our choice. Not reached: on the host of 50 % hardly less is lost, for a compression cache is a tenth of its VM.</source>
        <translation>Dos MV sin controladores del globo, para que solo el hipervisor tome su memoria, en anfitriones cada vez más pequeños. El 30 % de las páginas cabe en un cuarto de página y el 40 % en media: elección nuestra. No se alcanza: en el anfitrión del 50 % apenas se pierde menos, porque una caché de compresión es una décima parte de su MV.</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>MV</translation>
    </message>
    <message>
        <source>VMware&apos;s memory white paper, Oracle; S. Drummonds, “Love Your Balloon Driver” (2009)</source>
        <translation>Informe técnico de memoria de VMware, Oracle; S. Drummonds, «Love Your Balloon Driver» (2009)</translation>
    </message>
    <message>
        <source>VMware&apos;s memory white paper, SPECjbb; S. Drummonds, “Love Your Balloon Driver” (2009)</source>
        <translation>Informe técnico de memoria de VMware, SPECjbb; S. Drummonds, «Love Your Balloon Driver» (2009)</translation>
    </message>
    <message>
        <source>VMware&apos;s memory white paper, kernel compile; S. Drummonds, “Love Your Balloon Driver” (2009)</source>
        <translation>Informe técnico de memoria de VMware, compilación del kernel; S. Drummonds, «Love Your Balloon Driver» (2009)</translation>
    </message>
    <message>
        <source>VMware, ESX Server 2 Administration Guide, pp. 403-427</source>
        <translation>VMware, ESX Server 2 Administration Guide, pp. 403-427</translation>
    </message>
    <message>
        <source>VMware, Understanding Memory Resource Management in VMware ESX 4.1, 2010</source>
        <translation>VMware, Understanding Memory Resource Management in VMware ESX 4.1, 2010</translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 2</source>
        <translation>Waldspurger, OSDI 2002, figura 2</translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 4</source>
        <translation>Waldspurger, OSDI 2002, figura 4</translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 6</source>
        <translation>Waldspurger, OSDI 2002, figura 6</translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 7</source>
        <translation>Waldspurger, OSDI 2002, figura 7</translation>
    </message>
    <message>
        <source>Waldspurger, OSDI 2002, figure 8</source>
        <translation>Waldspurger, OSDI 2002, figura 8</translation>
    </message>
    <message>
        <source>What VMs have in common</source>
        <translation>Lo que las MV tienen en común</translation>
    </message>
    <message>
        <source>What inflating a virtio balloon costs</source>
        <translation>Lo que cuesta inflar un globo virtio</translation>
    </message>
    <message>
        <source>What looking for equal pages costs</source>
        <translation>Lo que cuesta buscar páginas iguales</translation>
    </message>
    <message>
        <source>Whoever walks around N pages in C &lt; N frames never finds one again under LRU; with random victims the hit ratio solves h = exp(−(1−h)N/C): 62.9 % at N/C = 1.25.</source>
        <translation>Quien recorre N páginas en C &lt; N marcos nunca vuelve a encontrar ninguna con LRU; con víctimas al azar la tasa de aciertos resuelve h = exp(−(1−h)N/C): 62,9 % con N/C = 1,25.</translation>
    </message>
    <message>
        <source>a knee</source>
        <translation>un codo</translation>
    </message>
    <message>
        <source>a spike</source>
        <translation>un pico</translation>
    </message>
    <message>
        <source>about 2</source>
        <translation>unas 2</translation>
    </message>
    <message>
        <source>after the boot: swapped out</source>
        <translation>tras el arranque: llevado a disco</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>all, in chunks</source>
        <translation>todo, en trozos</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>asignado</translation>
    </message>
    <message>
        <source>allocating</source>
        <translation>asignar</translation>
    </message>
    <message>
        <source>at work: shared</source>
        <translation>trabajando: compartido</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>globo</translation>
    </message>
    <message>
        <source>balloon (calibrated)</source>
        <translation>globo (calibrada)</translation>
    </message>
    <message>
        <source>balloon, MB</source>
        <translation>globo, MB</translation>
    </message>
    <message>
        <source>balloon: least speed down to {r8_knee_mib} MB (calibrated)</source>
        <translation>globo: menor velocidad hasta {r8_knee_mib} MB (calibrada)</translation>
    </message>
    <message>
        <source>balloon: loss at {least_mib} MB</source>
        <translation>globo: pérdida a {least_mib} MB</translation>
    </message>
    <message>
        <source>balloon: speed at {r8_sizes_mib} MB</source>
        <translation>globo: velocidad a {r8_sizes_mib} MB</translation>
    </message>
    <message>
        <source>ballooned from 256 MB</source>
        <translation>con globo desde 256 MB</translation>
    </message>
    <message>
        <source>ballooned: gain from a size to the next</source>
        <translation>con globo: ganancia de un tamaño al siguiente</translation>
    </message>
    <message>
        <source>batched kicks</source>
        <translation>avisos agrupados</translation>
    </message>
    <message>
        <source>below its target</source>
        <translation>por debajo de su objetivo</translation>
    </message>
    <message>
        <source>boot: most that is allocated (calibrated)</source>
        <translation>arranque: lo máximo asignado (calibrado)</translation>
    </message>
    <message>
        <source>boot: swapped out</source>
        <translation>arranque: llevado a disco</translation>
    </message>
    <message>
        <source>boot: swapped out, of what would be without sharing first</source>
        <translation>arranque: llevado a disco, de lo que iría sin compartir antes</translation>
    </message>
    <message>
        <source>boot: zero pages shared</source>
        <translation>arranque: páginas de ceros compartidas</translation>
    </message>
    <message>
        <source>by how much less, from a size to the next</source>
        <translation>cuánto menos, de un tamaño al siguiente</translation>
    </message>
    <message>
        <source>closed form, tax {float}: {name}</source>
        <translation>forma cerrada, impuesto {float}: {name}</translation>
    </message>
    <message>
        <source>compile</source>
        <translation>compilación</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copias</translation>
    </message>
    <message>
        <source>data base</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>dbench with 40 clients in a Linux VM of 256 MB: ballooned down to 128 MB it is 4.4 % slower than a VM that was configured with 128 MB, at 224 MB 1.4 %: its kernel&apos;s structures are sized for 256 MB.</source>
        <translation>dbench con 40 clientes en una MV Linux de 256 MB: reducida con el globo a 128 MB es un 4,4 % más lenta que una MV configurada con 128 MB; a 224 MB, un 1,4 %: las estructuras de su kernel están dimensionadas para 256 MB.</translation>
    </message>
    <message>
        <source>down tracks the slow average</source>
        <translation>la bajada sigue a la media lenta</translation>
    </message>
    <message>
        <source>equal pages</source>
        <translation>páginas iguales</translation>
    </message>
    <message>
        <source>error of settled estimates, in standard deviations of a sample</source>
        <translation>error de las estimaciones asentadas, en desviaciones típicas de una muestra</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>estimate / truth two periods after a step up</source>
        <translation>estimación / verdad dos periodos después de un escalón</translation>
    </message>
    <message>
        <source>falls all the way</source>
        <translation>cae todo el camino</translation>
    </message>
    <message>
        <source>falls in the end</source>
        <translation>acaba cayendo</translation>
    </message>
    <message>
        <source>falls much less</source>
        <translation>cae mucho menos</translation>
    </message>
    <message>
        <source>flat until about 2048 MB</source>
        <translation>llana hasta unos 2048 MB</translation>
    </message>
    <message>
        <source>frame reclaimed from a balloon</source>
        <translation>marco recuperado de un globo</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>marcos</translation>
    </message>
    <message>
        <source>frames for what is repeated</source>
        <translation>marcos para lo que se repite</translation>
    </message>
    <message>
        <source>frames in use</source>
        <translation>marcos en uso</translation>
    </message>
    <message>
        <source>frames in use after sharing</source>
        <translation>marcos en uso después de compartir</translation>
    </message>
    <message>
        <source>frames in use before sharing</source>
        <translation>marcos en uso antes de compartir</translation>
    </message>
    <message>
        <source>full until there</source>
        <translation>completa hasta ahí</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>guest leaves them as they are: spike</source>
        <translation>el invitado los deja como están: pico</translation>
    </message>
    <message>
        <source>guest zeroes {size_mib} MB given back: spike</source>
        <translation>el invitado pone a cero {size_mib} MB devueltos: pico</translation>
    </message>
    <message>
        <source>hits, %</source>
        <translation>aciertos, %</translation>
    </message>
    <message>
        <source>host of {percent} %: swap-ins with compression, of those without</source>
        <translation>anfitrión del {percent} %: lecturas de disco con compresión, de las de sin ella</translation>
    </message>
    <message>
        <source>host of {percent} %: throughput lost with compression, of that without</source>
        <translation>anfitrión del {percent} %: rendimiento perdido con compresión, del perdido sin ella</translation>
    </message>
    <message>
        <source>host, % of the VMs&apos; memory</source>
        <translation>anfitrión, % de la memoria de las MV</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hipervisor</translation>
    </message>
    <message>
        <source>hypervisor swapping</source>
        <translation>intercambio del hipervisor</translation>
    </message>
    <message>
        <source>hypervisor swapping (its depth is not reached)</source>
        <translation>intercambio del hipervisor (no se alcanza su profundidad)</translation>
    </message>
    <message>
        <source>in balloons</source>
        <translation>en globos</translation>
    </message>
    <message>
        <source>in chunks (calibrated)</source>
        <translation>en trozos (calibrado)</translation>
    </message>
    <message>
        <source>its memory</source>
        <translation>su memoria</translation>
    </message>
    <message>
        <source>kick of 256 page numbers</source>
        <translation>aviso (kick) de 256 números de página</translation>
    </message>
    <message>
        <source>kick of chunks</source>
        <translation>aviso (kick) de trozos</translation>
    </message>
    <message>
        <source>least recently used page that the guest wrote out</source>
        <translation>página menos recientemente usada que el invitado escribió en disco</translation>
    </message>
    <message>
        <source>least speed at {java_knee_mib} MB</source>
        <translation>menor velocidad a {java_knee_mib} MB</translation>
    </message>
    <message>
        <source>least the balloon costs</source>
        <translation>lo mínimo que cuesta el globo</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>less than 20 MB</source>
        <translation>menos de 20 MB</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>lineal</translation>
    </message>
    <message>
        <source>linux-kernel, July 2017, VIRTIO_BALLOON_F_SG</source>
        <translation>linux-kernel, julio de 2017, VIRTIO_BALLOON_F_SG</translation>
    </message>
    <message>
        <source>mean of {count} VMs</source>
        <translation>media de {count} MV</translation>
    </message>
    <message>
        <source>memory beyond the servers&apos; own, MB</source>
        <translation>memoria además de la de los servidores, MB</translation>
    </message>
    <message>
        <source>memory left, MB</source>
        <translation>memoria que queda, MB</translation>
    </message>
    <message>
        <source>memory shared, %</source>
        <translation>memoria compartida, %</translation>
    </message>
    <message>
        <source>memory that the host needs</source>
        <translation>memoria que necesita el anfitrión</translation>
    </message>
    <message>
        <source>memory, MB</source>
        <translation>memoria, MB</translation>
    </message>
    <message>
        <source>more than 30 %</source>
        <translation>más del 30 %</translation>
    </message>
    <message>
        <source>most of it is avoided</source>
        <translation>se evita casi todo</translation>
    </message>
    <message>
        <source>most that the balloon costs</source>
        <translation>lo máximo que cuesta el globo</translation>
    </message>
    <message>
        <source>native</source>
        <translation>nativa</translation>
    </message>
    <message>
        <source>native: gain from a size to the next</source>
        <translation>nativa: ganancia de un tamaño al siguiente</translation>
    </message>
    <message>
        <source>nearly all of it</source>
        <translation>casi todo</translation>
    </message>
    <message>
        <source>nearly constant</source>
        <translation>casi constante</translation>
    </message>
    <message>
        <source>nearly equal ones too</source>
        <translation>también las casi iguales</translation>
    </message>
    <message>
        <source>negligible cost</source>
        <translation>coste despreciable</translation>
    </message>
    <message>
        <source>no plateau</source>
        <translation>sin meseta</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>sin swap</translation>
    </message>
    <message>
        <source>no swap: balloon</source>
        <translation>sin swap: globo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not zeroing</source>
        <translation>sin poner a cero</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>of the way down, still to go after {r4_decay_s} s</source>
        <translation>de la bajada, lo que falta tras {r4_decay_s} s</translation>
    </message>
    <message>
        <source>of the way down, still to go two periods after the end</source>
        <translation>de la bajada, lo que falta dos periodos después del final</translation>
    </message>
    <message>
        <source>one VM: reclaimed (calibrated)</source>
        <translation>una MV: recuperado (calibrado)</translation>
    </message>
    <message>
        <source>one VM: zero pages among them (calibrated)</source>
        <translation>una MV: páginas de ceros entre ello (calibrado)</translation>
    </message>
    <message>
        <source>overhead with {percent} % shared</source>
        <translation>sobrecarga con el {percent} % compartido</translation>
    </message>
    <message>
        <source>page allocated by the driver</source>
        <translation>página asignada por el controlador</translation>
    </message>
    <message>
        <source>page by page (calibrated)</source>
        <translation>página a página (calibrado)</translation>
    </message>
    <message>
        <source>page by page, part by part and all of it; and all of it in chunks</source>
        <translation>página a página, parte por parte y todo; y todo en trozos</translation>
    </message>
    <message>
        <source>page compressed</source>
        <translation>página comprimida</translation>
    </message>
    <message>
        <source>page copied on a write</source>
        <translation>página copiada en una escritura</translation>
    </message>
    <message>
        <source>page decompressed</source>
        <translation>página descomprimida</translation>
    </message>
    <message>
        <source>page deflated on OOM</source>
        <translation>página desinflada por falta de memoria</translation>
    </message>
    <message>
        <source>page dropped from the guest&apos;s cache</source>
        <translation>página soltada de la caché del invitado</translation>
    </message>
    <message>
        <source>page given up with madvise()</source>
        <translation>página cedida con madvise()</translation>
    </message>
    <message>
        <source>page looked at</source>
        <translation>página mirada</translation>
    </message>
    <message>
        <source>page read back by the hypervisor</source>
        <translation>página vuelta a leer por el hipervisor</translation>
    </message>
    <message>
        <source>page read back only to be written to a disk of the guest</source>
        <translation>página vuelta a leer solo para escribirla en un disco del invitado</translation>
    </message>
    <message>
        <source>page read back, without compression</source>
        <translation>página vuelta a leer, sin compresión</translation>
    </message>
    <message>
        <source>page sent in a chunk</source>
        <translation>página enviada en un trozo</translation>
    </message>
    <message>
        <source>page shared</source>
        <translation>página compartida</translation>
    </message>
    <message>
        <source>page shared before it was swapped</source>
        <translation>página compartida antes de ir a disco</translation>
    </message>
    <message>
        <source>page shared by the scan</source>
        <translation>página compartida por la exploración</translation>
    </message>
    <message>
        <source>page swapped out by the hypervisor</source>
        <translation>página llevada a disco por el hipervisor</translation>
    </message>
    <message>
        <source>page swapped out, without compression</source>
        <translation>página llevada a disco, sin compresión</translation>
    </message>
    <message>
        <source>page taken by the balloon</source>
        <translation>página tomada por el globo</translation>
    </message>
    <message>
        <source>page that a balloon gave back</source>
        <translation>página que devolvió un globo</translation>
    </message>
    <message>
        <source>page that the guest read back</source>
        <translation>página que el invitado volvió a leer</translation>
    </message>
    <message>
        <source>page that the hypervisor read back</source>
        <translation>página que el hipervisor volvió a leer</translation>
    </message>
    <message>
        <source>page the guest wrote to its swap</source>
        <translation>página que el invitado escribió en su swap</translation>
    </message>
    <message>
        <source>page written to the guest&apos;s own swap disk</source>
        <translation>página escrita en el disco de intercambio del propio invitado</translation>
    </message>
    <message>
        <source>page zeroed after it was given back</source>
        <translation>página puesta a cero tras devolverse</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>program ended</source>
        <translation>programa terminado</translation>
    </message>
    <message>
        <source>program killed without swap</source>
        <translation>programa matado sin swap</translation>
    </message>
    <message>
        <source>program started</source>
        <translation>programa iniciado</translation>
    </message>
    <message>
        <source>random page that the hypervisor swapped out</source>
        <translation>página al azar que el hipervisor llevó a disco</translation>
    </message>
    <message>
        <source>random victims (hypervisor)</source>
        <translation>víctimas al azar (hipervisor)</translation>
    </message>
    <message>
        <source>random victims: hits at N/C = {ratio}</source>
        <translation>víctimas al azar: aciertos con N/C = {ratio}</translation>
    </message>
    <message>
        <source>reclaimed</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>sampled page seen touched</source>
        <translation>página muestreada vista con un acceso</translation>
    </message>
    <message>
        <source>scan, times the default rates</source>
        <translation>exploración, veces el ritmo normal</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seed {seed}: {error}</source>
        <translation>semilla {seed}: {error}</translation>
    </message>
    <message>
        <source>sent in chunks</source>
        <translation>enviadas en trozos</translation>
    </message>
    <message>
        <source>share of {what} (calibrated)</source>
        <translation>parte de {what} (calibrada)</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>shared page copied on a write</source>
        <translation>página compartida copiada en una escritura</translation>
    </message>
    <message>
        <source>shared − reclaimed: spread from two to ten VMs</source>
        <translation>compartido − recuperado: dispersión de dos a diez MV</translation>
    </message>
    <message>
        <source>simulated time, in chunks</source>
        <translation>tiempo simulado, en trozos</translation>
    </message>
    <message>
        <source>simulated time, page by page</source>
        <translation>tiempo simulado, página a página</translation>
    </message>
    <message>
        <source>size, MB</source>
        <translation>tamaño, MB</translation>
    </message>
    <message>
        <source>speed, % of the whole VM&apos;s</source>
        <translation>velocidad, % de la MV entera</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>strongly fewer</source>
        <translation>muchas menos</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>con swap</translation>
    </message>
    <message>
        <source>swap: balloon</source>
        <translation>con swap: globo</translation>
    </message>
    <message>
        <source>swapping wins</source>
        <translation>gana el intercambio</translation>
    </message>
    <message>
        <source>swapping: least loss of speed in a step</source>
        <translation>intercambio: menor pérdida de velocidad en un paso</translation>
    </message>
    <message>
        <source>swapping: loss / the balloon&apos;s loss</source>
        <translation>intercambio: pérdida / pérdida del globo</translation>
    </message>
    <message>
        <source>swapping: loss at {bent_mib} MB (calibrated)</source>
        <translation>intercambio: pérdida a {bent_mib} MB (calibrada)</translation>
    </message>
    <message>
        <source>swapping: loss at {least_mib} MB (calibrated)</source>
        <translation>intercambio: pérdida a {least_mib} MB (calibrada)</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>target set</source>
        <translation>objetivo fijado</translation>
    </message>
    <message>
        <source>telling the host</source>
        <translation>decírselo al anfitrión</translation>
    </message>
    <message>
        <source>ten VMs: part reclaimed</source>
        <translation>diez MV: parte recuperada</translation>
    </message>
    <message>
        <source>ten VMs: part that is shared (calibrated)</source>
        <translation>diez MV: parte compartida (calibrada)</translation>
    </message>
    <message>
        <source>the balloon wins</source>
        <translation>gana el globo</translation>
    </message>
    <message>
        <source>the gap shrinks</source>
        <translation>la distancia se reduce</translation>
    </message>
    <message>
        <source>throughput that linux gains</source>
        <translation>rendimiento que gana linux</translation>
    </message>
    <message>
        <source>throughput, % of that on a large host</source>
        <translation>rendimiento, % del de un anfitrión grande</translation>
    </message>
    <message>
        <source>throughput, % of that without</source>
        <translation>rendimiento, % del de sin ella</translation>
    </message>
    <message>
        <source>throughput, MB/s</source>
        <translation>rendimiento, MB/s</translation>
    </message>
    <message>
        <source>time in high and soft</source>
        <translation>tiempo en high y soft</translation>
    </message>
    <message>
        <source>time, s</source>
        <translation>tiempo, s</translation>
    </message>
    <message>
        <source>touched in truth (given)</source>
        <translation>accedido de verdad (dado)</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>traducir</translation>
    </message>
    <message>
        <source>virtio, no swap</source>
        <translation>virtio, sin swap</translation>
    </message>
    <message>
        <source>virtio, no swap, deflate on OOM</source>
        <translation>virtio, sin swap, deflate-on-OOM</translation>
    </message>
    <message>
        <source>what is shared</source>
        <translation>qué se comparte</translation>
    </message>
    <message>
        <source>with compression</source>
        <translation>con compresión</translation>
    </message>
    <message>
        <source>with tax: {name}</source>
        <translation>con impuesto: {name}</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin ella</translation>
    </message>
    <message>
        <source>without tax: {name}</source>
        <translation>sin impuesto: {name}</translation>
    </message>
    <message>
        <source>zero page shared</source>
        <translation>página de ceros compartida</translation>
    </message>
    <message>
        <source>zero pages</source>
        <translation>páginas de ceros</translation>
    </message>
    <message>
        <source>zero pages that have one frame</source>
        <translation>páginas de ceros que tienen un solo marco</translation>
    </message>
    <message>
        <source>{deep} MB: loss, {note}</source>
        <translation>{deep} MB: pérdida, {note}</translation>
    </message>
    <message>
        <source>{deep} MB: speed, swapping / balloon</source>
        <translation>{deep} MB: velocidad, intercambio / globo</translation>
    </message>
    <message>
        <source>{label}: balloon at the end</source>
        <translation>{label}: globo al final</translation>
    </message>
    <message>
        <source>{label}: programs killed</source>
        <translation>{label}: programas matados</translation>
    </message>
    <message>
        <source>{means}: taken at {least_mib} MB</source>
        <translation>{means}: tomado a {least_mib} MB</translation>
    </message>
    <message>
        <source>{means}: {mechanism}</source>
        <translation>{means}: {mechanism}</translation>
    </message>
    <message>
        <source>{name}, scan ×{times}: throughput, of that without sharing</source>
        <translation>{name}, exploración ×{times}: rendimiento, del de sin compartir</translation>
    </message>
    <message>
        <source>{number} frames</source>
        <translation>{number} marcos</translation>
    </message>
    <message>
        <source>{number} pages</source>
        <translation>{number} páginas</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} puntos</translation>
    </message>
    <message>
        <source>{number} servers</source>
        <translation>{number} servidores</translation>
    </message>
    <message>
        <source>{size_mib} MB: speed, swapping / balloon</source>
        <translation>{size_mib} MB: velocidad, intercambio / globo</translation>
    </message>
    <message>
        <source>{size_mib} MB: what the balloon costs</source>
        <translation>{size_mib} MB: lo que cuesta el globo</translation>
    </message>
    <message>
        <source>{what}, at least {number}</source>
        <translation>{what}, al menos {number}</translation>
    </message>
    <message>
        <source>{what}, at most {number}</source>
        <translation>{what}, como mucho {number}</translation>
    </message>
    <message>
        <source>{what}, within {tolerance_percent} %</source>
        <translation>{what}, con un margen del {tolerance_percent} %</translation>
    </message>
    <message>
        <source>{what}: away from a straight line</source>
        <translation>{what}: distancia a una recta</translation>
    </message>
</context>
<context>
    <name>ExperimentList</name>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
</context>
<context>
    <name>Experiments</name>
    <message>
        <source>does not hold</source>
        <translation>no se cumple</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>se cumple</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>runs: {done} of {total}</source>
        <translation>ejecuciones: {done} de {total}</translation>
    </message>
    <message>
        <source>{words} · exact</source>
        <translation>{words} · exacto</translation>
    </message>
    <message>
        <source>{words} · {seeds} seeds</source>
        <translation>{words} · {seeds} semillas</translation>
    </message>
</context>
<context>
    <name>ExperimentsWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Run this</source>
        <translation>&amp;Ejecutar este</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Give up what runs; what is done stays</source>
        <translation>Abandonar lo que se está ejecutando; lo hecho se queda</translation>
    </message>
    <message>
        <source>Run &amp;all</source>
        <translation>Ejecutar &amp;todos</translation>
    </message>
    <message>
        <source>Run every experiment with five seeds; that takes minutes</source>
        <translation>Ejecutar todos los experimentos con cinco semillas; tarda minutos</translation>
    </message>
    <message>
        <source>Run this one with five seeds: one alone could be chance</source>
        <translation>Ejecutar este con cinco semillas: una sola podría ser casualidad</translation>
    </message>
    <message>
        <source>Runs that are done</source>
        <translation>Ejecuciones terminadas</translation>
    </message>
    <message>
        <source>The experiment</source>
        <translation>El experimento</translation>
    </message>
    <message>
        <source>What was published, and how it stands on this model</source>
        <translation>Qué se publicó, y cómo queda en este modelo</translation>
    </message>
    <message>
        <source>{done} of {total} runs</source>
        <translation>{done} de {total} ejecuciones</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>What the value means</source>
        <translation>Qué significa el valor</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Close-up</source>
        <translation>De cerca</translation>
    </message>
    <message>
        <source>Drawing (SVG): sharp at any size, and its words can be edited</source>
        <translation>Dibujo (SVG): nítido a cualquier tamaño, y sus palabras se pueden editar</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Gráfica</translation>
    </message>
    <message>
        <source>Graph, as lines</source>
        <translation>Gráfica, como líneas</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Table (CSV): what was measured, for every tick and VM</source>
        <translation>Tabla (CSV): lo que se midió, en cada tic y de cada MV</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drawn anew with more pixels, not blown up: for print</source>
        <translation>Dibujado de nuevo con más píxeles, no ampliado: para imprimir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>{factor} times the size on the screen</source>
        <translation>{factor} veces el tamaño en pantalla</translation>
    </message>
    <message>
        <source>{kind} files (*.{suffix})</source>
        <translation>Archivos {kind} (*.{suffix})</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>%v of %m pictures</source>
        <translation>%v de %m imágenes</translation>
    </message>
    <message>
        <source>A video is smaller; an animation plays in any page or slide</source>
        <translation>Un vídeo ocupa menos; una animación se reproduce en cualquier página o diapositiva</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Animation (GIF)</source>
        <translation>Animación (GIF)</translation>
    </message>
    <message>
        <source>Export a film</source>
        <translation>Exportar una filmación</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Going to the beginning of the span</source>
        <translation>Yendo al comienzo del tramo</translation>
    </message>
    <message>
        <source>More move more smoothly, and make the file larger</source>
        <translation>Con más, el movimiento es más suave y el archivo más grande</translation>
    </message>
    <message>
        <source>No later than now: what was not run yet cannot be filmed</source>
        <translation>No más allá de ahora: lo que aún no se ha ejecutado no se puede filmar</translation>
    </message>
    <message>
        <source>Pictures that are made</source>
        <translation>Imágenes hechas</translation>
    </message>
    <message>
        <source>Pixels of the film for each one on the screen</source>
        <translation>Píxeles de la filmación por cada uno de la pantalla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Simulated seconds a second of film</source>
        <translation>Segundos simulados por segundo de filmación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Span of the run</source>
        <translation>Tramo de la ejecución</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The run is made once more from its start, and filmed from here</source>
        <translation>La ejecución se repite desde su principio, y se filma desde aquí</translation>
    </message>
    <message>
        <source>The span ends before it begins: let the run go on, or choose another one.</source>
        <translation>El tramo termina antes de empezar: deje que la ejecución siga o elija otro.</translation>
    </message>
    <message>
        <source>The window, or one of its parts alone</source>
        <translation>La ventana, o una sola de sus partes</translation>
    </message>
    <message>
        <source>These would be {count} pictures, and {most} are the most: choose a shorter span, a higher speed, or fewer frames a second.</source>
        <translation>Serían {count} imágenes, y {most} son el máximo: elija un tramo más corto, más velocidad o menos imágenes por segundo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Video (MP4)</source>
        <translation>Vídeo (MP4)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>{count} pictures of {size}; the film lasts {length} s.</source>
        <translation>{count} imágenes de {size}; la filmación dura {length} s.</translation>
    </message>
    <message>
        <source>{format} needs {package}, which is not installed: pip install {name}</source>
        <translation>{format} necesita {package}, que no está instalado: pip install {name}</translation>
    </message>
    <message>
        <source>{format} needs {package}, which the built app does not have: to film, install Balloon Lab with pipx.</source>
        <translation>{format} necesita {package}, que la aplicación compilada no incluye: para filmar, instale Balloon Lab con pipx.</translation>
    </message>
    <message>
        <source>{kind} files (*.{suffix})</source>
        <translation>Archivos {kind} (*.{suffix})</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}.</source>
        <translation>No se puede escribir «{file}»: {why}.</translation>
    </message>
</context>
<context>
    <name>Filmer</name>
    <message>
        <source>the process that makes it has ended</source>
        <translation>el proceso que la hace ha terminado</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source> · on</source>
        <translation> · activado</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Find a command, a VM or a scenario</source>
        <translation>Busque una orden, una MV o un escenario</translation>
    </message>
    <message>
        <source>Lesson {n}: {title}</source>
        <translation>Lección {n}: {title}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Nothing is called that. Initials do too: “rns” finds “Restart with a new seed”.</source>
        <translation>Nada se llama así. También valen las iniciales: «esn» encuentra «Empezar con semilla nueva».</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Abrir {title}</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Select {vm}</source>
        <translation>Seleccionar {vm}</translation>
    </message>
    <message>
        <source>cannot be used: {why}</source>
        <translation>no se puede usar: {why}</translation>
    </message>
    <message>
        <source>it is selected</source>
        <translation>está seleccionada</translation>
    </message>
    <message>
        <source>key {keys}</source>
        <translation>tecla {keys}</translation>
    </message>
    <message>
        <source>no command was given before this moment</source>
        <translation>no se dio ninguna orden antes de este momento</translation>
    </message>
    <message>
        <source>no command was taken back</source>
        <translation>no se ha retirado ninguna orden</translation>
    </message>
    <message>
        <source>no lesson goes on from here</source>
        <translation>ninguna lección sigue desde aquí</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>nothing is asked now</source>
        <translation>ahora no se pregunta nada</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>the run is no lesson</source>
        <translation>la ejecución no es una lección</translation>
    </message>
    <message>
        <source>the window of the tools is not open</source>
        <translation>la ventana de las herramientas no está abierta</translation>
    </message>
    <message>
        <source>there is no step before</source>
        <translation>no hay ningún paso anterior</translation>
    </message>
    <message>
        <source>this host has too many pages to show each of them large</source>
        <translation>este anfitrión tiene demasiadas páginas para mostrar cada una en grande</translation>
    </message>
    <message>
        <source>this run does not let you</source>
        <translation>esta ejecución no lo permite</translation>
    </message>
    <message>
        <source>{count} more: type on to find them.</source>
        <translation>{count} más: siga escribiendo para encontrarlos.</translation>
    </message>
    <message>
        <source>{vm}: stop {program}</source>
        <translation>{vm}: detener {program}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>That VM is not there any more.</source>
        <translation>Esa MV ya no está.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>frames {first} to {last} of {n}</source>
        <translation>marcos {first} a {last} de {n}</translation>
    </message>
    <message>
        <source>pages {first} to {last} of {n}</source>
        <translation>páginas {first} a {last} de {n}</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} marcos</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Answers, as the model gives them</source>
        <translation>Respuestas, como las da el modelo</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Handout</source>
        <translation>Hoja para los estudiantes</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as “{file}”, on {n} pages: on one, its letters would be too small to read.</source>
        <translation>Guardado como «{file}», en {n} páginas: en una sola, las letras serían demasiado pequeñas para leerlas.</translation>
    </message>
    <message>
        <source>Saved as “{file}”.</source>
        <translation>Guardado como «{file}».</translation>
    </message>
    <message>
        <source>The lesson is gone through, for its numbers and its picture.</source>
        <translation>Se recorre la lección, por sus números y su imagen.</translation>
    </message>
</context>
<context>
    <name>Highlight</name>
    <message>
        <source>Ring around what is meant</source>
        <translation>Anillo alrededor de lo que se menciona</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>A guest knows nothing of this.</source>
        <translation>Un invitado no sabe nada de esto.</translation>
    </message>
    <message>
        <source>Host frames</source>
        <translation>Marcos del anfitrión</translation>
    </message>
    <message>
        <source>Host frames by owner</source>
        <translation>Marcos del anfitrión por dueño</translation>
    </message>
    <message>
        <source>backed</source>
        <translation>respaldadas</translation>
    </message>
    <message>
        <source>balloons</source>
        <translation>globos</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libres</translation>
    </message>
    <message>
        <source>guest‑swapped</source>
        <translation>swap de invitados</translation>
    </message>
    <message>
        <source>host‑swapped</source>
        <translation>swap del anfitrión</translation>
    </message>
    <message>
        <source>one cell = {size}</source>
        <translation>una celda = {size}</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartidos</translation>
    </message>
    <message>
        <source>sharing saves</source>
        <translation>compartir ahorra</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperan</translation>
    </message>
    <message>
        <source>{pages} in {frames}</source>
        <translation>{pages} en {frames}</translation>
    </message>
</context>
<context>
    <name>HostSettingsDialog</name>
    <message>
        <source>A change counts from now on. What is shared, compressed or swapped out already stays so until it is touched.</source>
        <translation>Un cambio vale desde ahora. Lo que ya está compartido, comprimido o en disco sigue así hasta que se accede a ello.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>As in the scenario</source>
        <translation>Como en el escenario</translation>
    </message>
    <message>
        <source>Host settings</source>
        <translation>Ajustes del anfitrión</translation>
    </message>
</context>
<context>
    <name>HueChip</name>
    <message>
        <source>Select this VM: the frames of all others turn grey</source>
        <translation>Seleccionar esta MV: los marcos de las demás se vuelven grises</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>1 VM of {configured}: {percent} % of the host.</source>
        <translation>1 MV con {configured}: el {percent} % del anfitrión.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Import VMs from {file}</source>
        <translation>Importar MV de {file}</translation>
    </message>
    <message>
        <source>Less than all VMs together is what makes the host reclaim memory at all</source>
        <translation>Si es menos que todas las MV juntas, el anfitrión tiene que recuperar memoria; si no, no</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Memory of the host</source>
        <translation>Memoria del anfitrión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The host has {frames} {nouns} of {page}.</source>
        <translation>El anfitrión tiene {frames} {nouns} de {page}.</translation>
    </message>
    <message>
        <source>{vms} VMs of {configured} in all: {percent} % of the host.</source>
        <translation>{vms} MV con {configured} en total: el {percent} % del anfitrión.</translation>
    </message>
    <message>
        <source>≈ is assumed, for the file does not say it.</source>
        <translation>≈ es un supuesto, porque el archivo no lo dice.</translation>
    </message>
</context>
<context>
    <name>KernelFetch</name>
    <message>
        <source>Fetching the kernel.</source>
        <translation>Descargando el kernel.</translation>
    </message>
    <message>
        <source>Keeping what the demo guest needs of it.</source>
        <translation>Guardando lo que necesita de él el invitado de demostración.</translation>
    </message>
    <message>
        <source>Looking for a kernel package.</source>
        <translation>Buscando un paquete con un kernel.</translation>
    </message>
    <message>
        <source>No kernel was fetched: {why}.</source>
        <translation>No se ha descargado ningún kernel: {why}.</translation>
    </message>
    <message>
        <source>Unpacking the kernel.</source>
        <translation>Desempaquetando el kernel.</translation>
    </message>
    <message>
        <source>apt knows no kernel package here; sudo apt update may help</source>
        <translation>apt no conoce aquí ningún paquete con un kernel; quizá ayude sudo apt update</translation>
    </message>
    <message>
        <source>it takes apt and dpkg, the package tools of Debian and Ubuntu</source>
        <translation>hacen falta apt y dpkg, las herramientas de paquetes de Debian y Ubuntu</translation>
    </message>
    <message>
        <source>the package has no kernel with a balloon driver</source>
        <translation>el paquete no tiene ningún kernel con un controlador del globo</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Take it out of the file: what goes without saying counts then.</source>
        <translation>Quitarlo del archivo: entonces vale lo que se da por supuesto.</translation>
    </message>
    <message>
        <source>Take “{key}” out of the file</source>
        <translation>Quitar «{key}» del archivo</translation>
    </message>
    <message>
        <source>Write it into the file, as it counts without being there.</source>
        <translation>Escribirlo en el archivo, con el valor que tiene sin estar en él.</translation>
    </message>
    <message>
        <source>Write “{key}” into the file</source>
        <translation>Escribir «{key}» en el archivo</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>absent: in the balloon, reported free, or never touched — the host does not say which</source>
        <translation>ausente: en el globo, comunicada como libre o nunca usada; el anfitrión no dice cuál</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>backed, free and used look the same</source>
        <translation>respaldada, libre o usada se ven igual</translation>
    </message>
    <message>
        <source>ballooned, frame reclaimed</source>
        <translation>en el globo, marco recuperado</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>cache, unsaved</source>
        <translation>caché sin guardar</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimida</translation>
    </message>
    <message>
        <source>compression cache</source>
        <translation>caché de compresión</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>free frame</source>
        <translation>marco libre</translation>
    </message>
    <message>
        <source>free in guest, still backed</source>
        <translation>libre en el invitado, aún respaldada</translation>
    </message>
    <message>
        <source>free in guest, still has a frame</source>
        <translation>libre en el invitado, aún con marco</translation>
    </message>
    <message>
        <source>given back, unbacked</source>
        <translation>devuelta, sin respaldo</translation>
    </message>
    <message>
        <source>has a frame</source>
        <translation>con marco</translation>
    </message>
    <message>
        <source>has a frame; free and used look the same</source>
        <translation>con marco; libre o usada se ven igual</translation>
    </message>
    <message>
        <source>held by the balloon driver</source>
        <translation>la retiene el controlador del globo</translation>
    </message>
    <message>
        <source>host swap</source>
        <translation>swap del anfitrión</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ociosa</translation>
    </message>
    <message>
        <source>in the balloon, by the guest&apos;s own word</source>
        <translation>en el globo, según el propio invitado</translation>
    </message>
    <message>
        <source>in the balloon, frame gone</source>
        <translation>en el globo, ya sin marco</translation>
    </message>
    <message>
        <source>in the balloon, has a frame again</source>
        <translation>en el globo, otra vez con marco</translation>
    </message>
    <message>
        <source>in the host&apos;s swap</source>
        <translation>en el swap del anfitrión</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>never touched, or a free frame</source>
        <translation>nunca usada, o marco libre</translation>
    </message>
    <message>
        <source>not known to a guest</source>
        <translation>desconocido para un invitado</translation>
    </message>
    <message>
        <source>overhead of a VM</source>
        <translation>sobrecarga de una MV</translation>
    </message>
    <message>
        <source>pinned by balloon</source>
        <translation>fijada por el globo</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>program, idle</source>
        <translation>programa, ociosa</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>comunicada</translation>
    </message>
    <message>
        <source>reported by the balloon driver</source>
        <translation>comunicada por el controlador del globo</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>the guest does not say</source>
        <translation>el invitado no lo dice</translation>
    </message>
    <message>
        <source>unbacked</source>
        <translation>sin respaldo</translation>
    </message>
    <message>
        <source>waiting for a frame</source>
        <translation>espera un marco</translation>
    </message>
    <message>
        <source>watched by sampling for a touch</source>
        <translation>vigilada por muestreo, a la espera de un acceso</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Not so. You said {said}; the model: {model}.</source>
        <translation>No es así. Usted dijo {said}; el modelo: {model}.</translation>
    </message>
    <message>
        <source>Right. You said {said}; the model: {model}.</source>
        <translation>Bien. Usted dijo {said}; el modelo: {model}.</translation>
    </message>
    <message>
        <source>Right: {model}.</source>
        <translation>Bien: {model}.</translation>
    </message>
    <message>
        <source>The model: {model}.</source>
        <translation>El modelo: {model}.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>booting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>caída</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>hard</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>no VM</source>
        <translation>ninguna MV</translation>
    </message>
    <message>
        <source>no page</source>
        <translation>ninguna página</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>soft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>a la espera</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Otra lección</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Sigue ▸</translation>
    </message>
    <message>
        <source>Noted. Next shows what the model does.</source>
        <translation>Anotado. Sigue muestra lo que hace el modelo.</translation>
    </message>
    <message>
        <source>Skip ▸▸</source>
        <translation>Saltar ▸▸</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <source>The run was changed on the way: what was asked was another run.</source>
        <translation>La ejecución se cambió por el camino: lo que se preguntó era otra ejecución.</translation>
    </message>
    <message>
        <source>The run was taken elsewhere; Next goes back to this step.</source>
        <translation>La ejecución está en otro momento; Sigue vuelve a este paso.</translation>
    </message>
    <message>
        <source>To the step</source>
        <translation>Al paso</translation>
    </message>
    <message>
        <source>Try it: {text}</source>
        <translation>Pruébelo: {text}</translation>
    </message>
    <message>
        <source>What this step waited for did not come: the run is another than the lesson&apos;s.</source>
        <translation>Lo que este paso esperaba no llegó: la ejecución no es la de la lección.</translation>
    </message>
    <message>
        <source>You changed the run: not all that is said here is true of it.</source>
        <translation>Usted ha cambiado la ejecución: no todo lo que se dice aquí vale para ella.</translation>
    </message>
    <message>
        <source>{n} / {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{question} Pick {n}.</source>
        <translation>{question} Elija {n}.</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{right} de {asked} bien</translation>
    </message>
</context>
<context>
    <name>LibvirtDialog</name>
    <message>
        <source>&amp;List again</source>
        <translation>&amp;Listar de nuevo</translation>
    </message>
    <message>
        <source>&amp;URI</source>
        <translation>&amp;URI</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Attach by libvirt</source>
        <translation>Conectar a libvirt</translation>
    </message>
    <message>
        <source>Guests that run there</source>
        <translation>Invitados en marcha allí</translation>
    </message>
    <message>
        <source>No guest runs at {uri}.</source>
        <translation>En {uri} no hay ningún invitado en marcha.</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Who runs the guests: one&apos;s own are at qemu:///session</source>
        <translation>Quién ejecuta los invitados: los propios están en qemu:///session</translation>
    </message>
    <message>
        <source>libvirt holds the monitors of the guests that it runs, and moves their balloons when it is asked to. The pages of a guest can be seen only when it is your own.</source>
        <translation>libvirt tiene ocupados los monitores de los invitados que ejecuta, y mueve sus globos cuando se le pide. Las páginas de un invitado solo se pueden ver si es de usted.</translation>
    </message>
    <message>
        <source>libvirt is asked for the guests of {uri}…</source>
        <translation>Se pregunta a libvirt por los invitados de {uri}…</translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>Real guests</source>
        <translation>Invitados reales</translation>
    </message>
</context>
<context>
    <name>LiveWindow</name>
    <message>
        <source>A recording: {title}</source>
        <translation>Una grabación: {title}</translation>
    </message>
    <message>
        <source>Leave it {left}</source>
        <translation>Dejarle {left}</translation>
    </message>
    <message>
        <source>Real guests</source>
        <translation>Invitados reales</translation>
    </message>
    <message>
        <source>That leaves {vm} {left} of {all}, in one step. It will drop its cache, and may swap or stall.</source>
        <translation>Así a {vm} le quedan {left} de {all}, en un solo paso. Soltará su caché, y puede que pagine o se quede parado.</translation>
    </message>
    <message>
        <source>Without deflate-on-oom it cannot take pages back when it runs short.</source>
        <translation>Sin deflate-on-oom no puede recobrar páginas cuando le falta memoria.</translation>
    </message>
    <message>
        <source>now · recorded for {time}</source>
        <translation>ahora · {time} de grabación</translation>
    </message>
    <message>
        <source>{time} of {all}: nothing can be asked of the past</source>
        <translation>{time} de {all}: al pasado no se le puede pedir nada</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nothing happened in the last {n} s.</source>
        <translation>No ha pasado nada en los últimos {n} s.</translation>
    </message>
    <message>
        <source>Paused: {what}.</source>
        <translation>En pausa: {what}.</translation>
    </message>
    <message>
        <source>Raise the limit to {n} %</source>
        <translation>Subir el límite al {n} %</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>it has crashed already</source>
        <translation>ya ha fallado</translation>
    </message>
    <message>
        <source>it has no balloon driver</source>
        <translation>no tiene controlador del globo</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>no está en pausa</translation>
    </message>
    <message>
        <source>it is paused already</source>
        <translation>ya está en pausa</translation>
    </message>
    <message>
        <source>its balloon driver is loaded already</source>
        <translation>su controlador del globo ya está cargado</translation>
    </message>
    <message>
        <source>its balloon holds no page</source>
        <translation>su globo no tiene ninguna página</translation>
    </message>
    <message>
        <source>its guest has crashed</source>
        <translation>su invitado ha fallado</translation>
    </message>
    <message>
        <source>its target is automatic already</source>
        <translation>su objetivo ya es automático</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import VMs</source>
        <translation>Importar MV</translation>
    </message>
    <message>
        <source>Lists of VMs (*.csv);;All files (*)</source>
        <translation>Listas de MV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>{file} holds a host so large that it takes a GiB of this computer’s memory or more.</source>
        <translation>{file} contiene un anfitrión tan grande que ocupa un GiB o más de la memoria de este ordenador.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Parts of the scenario</source>
        <translation>Partes del escenario</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>PagePick</name>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Page {n}</source>
        <translation>Página {n}</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Backing</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>MV</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilada</translation>
    </message>
    <message>
        <source>a guest page</source>
        <translation>una página de un invitado</translation>
    </message>
    <message>
        <source>a shared page</source>
        <translation>una página compartida</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>backed</source>
        <translation>respaldada</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>globo</translation>
    </message>
    <message>
        <source>ballooned</source>
        <translation>en el globo</translation>
    </message>
    <message>
        <source>cache, clean</source>
        <translation>caché, limpia</translation>
    </message>
    <message>
        <source>cache, unsaved</source>
        <translation>caché, sin guardar</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimida</translation>
    </message>
    <message>
        <source>compressed pages</source>
        <translation>páginas comprimidas</translation>
    </message>
    <message>
        <source>for a touch</source>
        <translation>a la espera de un acceso</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>host swap</source>
        <translation>swap del anfitrión</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ociosa</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never touched</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing: it is free</source>
        <translation>nada: está libre</translation>
    </message>
    <message>
        <source>overhead of a VM</source>
        <translation>sobrecarga de una MV</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>comunicada</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>unbacked</source>
        <translation>sin respaldo</translation>
    </message>
    <message>
        <source>waiting for a frame</source>
        <translation>espera un marco</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>hace {time}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>First variant</source>
        <translation>Primera variante</translation>
    </message>
    <message>
        <source>Second variant</source>
        <translation>Segunda variante</translation>
    </message>
    <message>
        <source>Third variant</source>
        <translation>Tercera variante</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Ring off</source>
        <translation>Anillo apagado</translation>
    </message>
    <message>
        <source>Ring on</source>
        <translation>Anillo encendido</translation>
    </message>
    <message>
        <source>Spotlight off</source>
        <translation>Foco apagado</translation>
    </message>
    <message>
        <source>Spotlight on</source>
        <translation>Foco encendido</translation>
    </message>
</context>
<context>
    <name>PressureGraph</name>
    <message>
        <source>Breakdown</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Each balloon runs after its target: the gap is yet to come</source>
        <translation>Cada globo va tras su objetivo: la distancia es lo que falta por llegar</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Host memory pressure</source>
        <translation>Presión de memoria del anfitrión</translation>
    </message>
    <message>
        <source>Host memory pressure over time</source>
        <translation>Presión de memoria del anfitrión a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Per VM</source>
        <translation>Por MV</translation>
    </message>
    <message>
        <source>Where the line enters a band, the hypervisor acts as its state says</source>
        <translation>Donde la línea entra en una banda, el hipervisor actúa como dice su estado</translation>
    </message>
    <message>
        <source>Which VM has how much of the host: whose frames went to whom</source>
        <translation>Qué MV tiene cuánto del anfitrión: a quién fueron a parar los marcos de quién</translation>
    </message>
    <message>
        <source>balloons, {unit} — dashed: their targets</source>
        <translation>globos, {unit}; con trazos, sus objetivos</translation>
    </message>
    <message>
        <source>free {frames}, % — the bands are the hypervisor&apos;s states</source>
        <translation>{frames} libres, %: las bandas son los estados del hipervisor</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>what could be had without swapping, %</source>
        <translation>disponible sin llevar nada a disco, %</translation>
    </message>
    <message>
        <source>whose {frames} they are, %</source>
        <translation>de quién son {frames:los|las}, %</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>How far the preview is</source>
        <translation>Hasta dónde ha llegado la vista previa</translation>
    </message>
    <message>
        <source>It is being run.</source>
        <translation>Se está ejecutando.</translation>
    </message>
    <message>
        <source>Length of the preview</source>
        <translation>Duración de la vista previa</translation>
    </message>
    <message>
        <source>Nothing was swapped, nobody stalled, and nothing was killed.</source>
        <translation>No se llevó nada a disco, nadie quedó parado y no se mató nada.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>Las primeras líneas</translation>
    </message>
    <message>
        <source>The preview broke off: {why}</source>
        <translation>La vista previa se interrumpió: {why}</translation>
    </message>
    <message>
        <source>What is wrong is said below; the preview comes when it is right.</source>
        <translation>Lo que está mal se dice abajo; la vista previa llega cuando esté bien.</translation>
    </message>
    <message>
        <source>of the first</source>
        <translation>de los primeros</translation>
    </message>
    <message>
        <source>{measure}: {value}</source>
        <translation>{measure}: {value}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>PreviewGraph</name>
    <message>
        <source>Free frames over time</source>
        <translation>Marcos libres a lo largo del tiempo</translation>
    </message>
    <message>
        <source>{time}: free frames {free}, at the least {least}</source>
        <translation>{time}: marcos libres {free}, como mínimo {least}</translation>
    </message>
</context>
<context>
    <name>ProblemStrip</name>
    <message>
        <source>It is being checked.</source>
        <translation>Se está comprobando.</translation>
    </message>
    <message>
        <source>✓ A good scenario: {facts}.</source>
        <translation>✓ Un escenario correcto: {facts}.</translation>
    </message>
</context>
<context>
    <name>ProgramDialog</name>
    <message>
        <source>A program needs a name.</source>
        <translation>Un programa necesita un nombre.</translation>
    </message>
    <message>
        <source>More than the {size} that the guest has now: it will have to swap.</source>
        <translation>Más que los {size} que el invitado tiene ahora: tendrá que usar su disco de intercambio.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Nombre del programa</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a program in {vm}</source>
        <translation>Iniciar un programa en {vm}</translation>
    </message>
    <message>
        <source>What the program is called wherever it is told of; each running one once</source>
        <translation>Cómo se llama el programa dondequiera que se hable de él; cada uno de los que se ejecutan, una sola vez</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>{name} is running already.</source>
        <translation>{name} ya está en marcha.</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>A page that was written must be saved before it is given up</source>
        <translation>Una página en la que se escribió hay que guardarla antes de cederla</translation>
    </message>
    <message>
        <source>Access pattern</source>
        <translation>Patrón de acceso</translation>
    </message>
    <message>
        <source>How many pages it goes over; more than the guest has makes it swap</source>
        <translation>Cuántas páginas recorre; con más de las que tiene el invitado, este pagina</translation>
    </message>
    <message>
        <source>How often it wants a page; what it waits for makes it slower than this</source>
        <translation>Con qué frecuencia quiere una página; lo que tenga que esperar lo hace más lento</translation>
    </message>
    <message>
        <source>In which order it touches its pages: a balloon costs more or less by it</source>
        <translation>En qué orden accede a sus páginas: de ello depende que un globo cueste más o menos</translation>
    </message>
    <message>
        <source>No program</source>
        <translation>Ningún programa</translation>
    </message>
    <message>
        <source>Share of writes</source>
        <translation>Parte de escrituras</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the program</source>
        <translation>Tamaño del programa</translation>
    </message>
    <message>
        <source>Touches a second</source>
        <translation>Accesos por segundo</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Restart</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
<context>
    <name>Readouts</name>
    <message>
        <source>2 to 64 MiB a second: up in small steps, halved when an UNLOCK is refused.</source>
        <translation>De 2 a 64 MiB por segundo: sube a pasos pequeños y se reduce a la mitad cuando se rechaza un UNLOCK.</translation>
    </message>
    <message>
        <source>2 to 8 MiB a second: up in small steps, halved when the guest cannot follow.</source>
        <translation>De 2 a 8 MiB por segundo: sube a pasos pequeños y se reduce a la mitad cuando el invitado no puede seguir.</translation>
    </message>
    <message>
        <source>A VM without a working driver counts here, and yet gives nothing.</source>
        <translation>Una MV sin controlador en marcha cuenta aquí, y sin embargo no da nada.</translation>
    </message>
    <message>
        <source>A frame that n pages share costs each of them 1/n of it; over all VMs this is PSHARE saving.</source>
        <translation>Un marco que comparten n páginas le cuesta a cada una 1/n; sumado para todas las MV es PSHARE saving.</translation>
    </message>
    <message>
        <source>A total that only grows: it is the growth that tells of pressure now.</source>
        <translation>Un total que solo crece: es el crecimiento lo que habla de presión ahora.</translation>
    </message>
    <message>
        <source>Above 0 it tells of the past, not of trouble now: what was swapped out stays there until the guest touches it. Reading (SWR/s) is what hurts, and a target of 0 says that no more is wanted.</source>
        <translation>Por encima de 0 habla del pasado, no de apuros de ahora: lo que se llevó a disco se queda ahí hasta que el invitado accede a ello. Lo que duele es leer (SWR/s), y un objetivo de 0 dice que no se quiere más.</translation>
    </message>
    <message>
        <source>Above 0 says that the host was short, or the VM is at its own limit; not that the guest suffers. What it held is gone: deflating gives back pages, not contents.</source>
        <translation>Por encima de 0 dice que al anfitrión le faltó memoria, o que la MV está en su propio límite; no que el invitado sufra. Lo que contenía se ha perdido: desinflar devuelve páginas, no contenidos.</translation>
    </message>
    <message>
        <source>Above avg10: it was worse. Below: it has only just begun.</source>
        <translation>Por encima de avg10: fue peor. Por debajo: acaba de empezar.</translation>
    </message>
    <message>
        <source>All VMs of the run. Worlds and virtual processors, which esxtop counts too, it has none.</source>
        <translation>Todas las MV de la ejecución. No tiene worlds ni procesadores virtuales, que esxtop también cuenta.</translation>
    </message>
    <message>
        <source>All host frames.</source>
        <translation>Todos los marcos del anfitrión.</translation>
    </message>
    <message>
        <source>All its guest pages: granted, ballooned, compressed, swapped, and never touched.</source>
        <translation>Todas sus páginas: concedidas, en el globo, comprimidas, en disco y nunca usadas.</translation>
    </message>
    <message>
        <source>All other page faults.</source>
        <translation>Todos los demás fallos de página.</translation>
    </message>
    <message>
        <source>All the time that was lost.</source>
        <translation>Todo el tiempo que se perdió.</translation>
    </message>
    <message>
        <source>Always 0: programs of this model share no memory with each other.</source>
        <translation>Siempre 0: los programas de este modelo no comparten memoria entre sí.</translation>
    </message>
    <message>
        <source>Always 0: the host of this model is only what VMs can have; what running one takes is OVHD.</source>
        <translation>Siempre 0: el anfitrión de este modelo es solo lo que pueden tener las MV; lo que cuesta ejecutar una es OVHD.</translation>
    </message>
    <message>
        <source>An average of the hypervisor&apos;s sampling, of what is backed; the estimate is the largest one.</source>
        <translation>Una media del muestreo del hipervisor, sobre lo respaldado; la estimación es la mayor de ellas.</translation>
    </message>
    <message>
        <source>An estimate from 100 pages, off by several points, and no measure of need: idle memory may be a cache that is worth much, and active is neither granted nor consumed.</source>
        <translation>Una estimación a partir de 100 páginas, con varios puntos de error, y ninguna medida de la necesidad: la memoria ociosa puede ser una caché muy valiosa, y activa no es ni concedida ni consumida.</translation>
    </message>
    <message>
        <source>As many pages as the VM was given for it.</source>
        <translation>Tantas páginas como se le dieron a la MV para ello.</translation>
    </message>
    <message>
        <source>As much as OVHD: in this model overhead neither grows nor shrinks.</source>
        <translation>Tanto como OVHD: en este modelo la sobrecarga ni crece ni encoge.</translation>
    </message>
    <message>
        <source>At least one program stood still for memory.</source>
        <translation>Al menos un programa estuvo parado por la memoria.</translation>
    </message>
    <message>
        <source>Backed guest pages, and the VM&apos;s overhead.</source>
        <translation>Páginas respaldadas del invitado, y la sobrecarga de la MV.</translation>
    </message>
    <message>
        <source>Ballooning is not automatic by itself: it needs a driver in the guest, a minimum below the maximum, and a host above its target.</source>
        <translation>El globo no es automático por sí solo: necesita un controlador en el invitado, un mínimo por debajo del máximo y un anfitrión por encima de su objetivo.</translation>
    </message>
    <message>
        <source>Compressed pages less the frames that the caches take.</source>
        <translation>Páginas comprimidas menos los marcos que ocupan las cachés.</translation>
    </message>
    <message>
        <source>Configured size less what the balloon holds.</source>
        <translation>El tamaño configurado menos lo que retiene el globo.</translation>
    </message>
    <message>
        <source>Configured sizes (or limits) and overhead / host frames - 1, never below 0; a mean over the minutes, or over the whole run while it is shorter.</source>
        <translation>Tamaños configurados (o límites) y sobrecarga / marcos del anfitrión - 1, nunca por debajo de 0; una media de esos minutos, o de toda la ejecución mientras sea más corta.</translation>
    </message>
    <message>
        <source>ESXi&apos;s memory screen: the host and all VMs</source>
        <translation>La pantalla de memoria de ESXi: el anfitrión y todas las MV</translation>
    </message>
    <message>
        <source>Each gets its own answer, so that more may fail than there were commands.</source>
        <translation>Cada una recibe su propia respuesta, así que pueden fallar más que órdenes hubo.</translation>
    </message>
    <message>
        <source>Every program that wanted to run stood still: the guest thrashes.</source>
        <translation>Todos los programas que querían funcionar estuvieron parados: el invitado se ahoga (thrashing).</translation>
    </message>
    <message>
        <source>First touches of a page, and file pages brought into the cache; one for each page.</source>
        <translation>Primeros accesos a una página, y páginas de archivos traídas a la caché; uno por cada página.</translation>
    </message>
    <message>
        <source>Free host frames.</source>
        <translation>Marcos del anfitrión libres.</translation>
    </message>
    <message>
        <source>Free pages and page cache.</source>
        <translation>Páginas libres y caché de páginas.</translation>
    </message>
    <message>
        <source>Free pages and page cache. A larger balloon than this makes the guest swap.</source>
        <translation>Páginas libres y caché de páginas. Un globo mayor que esto hace que el invitado use su disco de intercambio.</translation>
    </message>
    <message>
        <source>From free frames: down at once, up one step at a time and only once it is calm.</source>
        <translation>Por los marcos libres: baja de golpe, sube de peldaño en peldaño y solo cuando hay calma.</translation>
    </message>
    <message>
        <source>From then on the driver goes slowly for 4 s, and the guest makes room.</source>
        <translation>Desde entonces el controlador va despacio durante 4 s, y el invitado hace sitio.</translation>
    </message>
    <message>
        <source>GET_TARGET that was not answered.</source>
        <translation>GET_TARGET que quedó sin respuesta.</translation>
    </message>
    <message>
        <source>GET_TARGET: the driver asks what size is wanted.</source>
        <translation>GET_TARGET: el controlador pregunta qué tamaño se quiere.</translation>
    </message>
    <message>
        <source>GUEST_ID that was not accepted.</source>
        <translation>GUEST_ID que no se aceptó.</translation>
    </message>
    <message>
        <source>GUEST_ID: which operating system it is.</source>
        <translation>GUEST_ID: qué sistema operativo es.</translation>
    </message>
    <message>
        <source>Granted is not used: a page that the guest has freed stays granted, since the hypervisor cannot see that. Nor is it consumed: shared frames count for each VM.</source>
        <translation>Concedida no es usada: una página que el invitado ha liberado sigue concedida, porque el hipervisor no puede verlo. Tampoco es consumida: los marcos compartidos cuentan para cada MV.</translation>
    </message>
    <message>
        <source>Guest memory in the hypervisor&apos;s swap files.</source>
        <translation>Memoria de invitados en los archivos de intercambio del hipervisor.</translation>
    </message>
    <message>
        <source>Guest memory kept compressed instead of being swapped.</source>
        <translation>Memoria de invitados que se guarda comprimida en vez de ir a disco.</translation>
    </message>
    <message>
        <source>Guest memory that has host memory behind it.</source>
        <translation>Memoria del invitado que tiene detrás memoria del anfitrión.</translation>
    </message>
    <message>
        <source>Guest memory whose contents are kept only once, with others&apos;.</source>
        <translation>Memoria de invitados cuyo contenido se guarda una sola vez, junto con el de otros.</translation>
    </message>
    <message>
        <source>Guest pages pinned by the driver.</source>
        <translation>Páginas del invitado fijadas por el controlador.</translation>
    </message>
    <message>
        <source>Guest pages that the driver holds and has reported.</source>
        <translation>Páginas del invitado que el controlador retiene y ha comunicado.</translation>
    </message>
    <message>
        <source>Guest pages whose frame others have too.</source>
        <translation>Páginas de invitados cuyo marco tienen también otras.</translation>
    </message>
    <message>
        <source>Host frames in use by all host frames.</source>
        <translation>Marcos del anfitrión en uso entre todos los marcos del anfitrión.</translation>
    </message>
    <message>
        <source>Host frames that are not free.</source>
        <translation>Marcos del anfitrión que no están libres.</translation>
    </message>
    <message>
        <source>Host frames that are not free: backed pages, overhead, compression caches.</source>
        <translation>Marcos del anfitrión que no están libres: páginas respaldadas, sobrecarga, cachés de compresión.</translation>
    </message>
    <message>
        <source>Host frames that several guest pages share.</source>
        <translation>Marcos del anfitrión que comparten varias páginas.</translation>
    </message>
    <message>
        <source>Host frames that the cache takes now; it is charged to the VM.</source>
        <translation>Marcos del anfitrión que la caché ocupa ahora; se le cargan a la MV.</translation>
    </message>
    <message>
        <source>Host memory in use less 80 % of it; that much auto-ballooning would take, or give back.</source>
        <translation>Memoria del anfitrión en uso menos el 80 % del total; eso es lo que tomaría, o devolvería, el globo automático.</translation>
    </message>
    <message>
        <source>Host memory in use.</source>
        <translation>Memoria del anfitrión en uso.</translation>
    </message>
    <message>
        <source>Host memory of the process that runs the VM.</source>
        <translation>Memoria del anfitrión del proceso que ejecuta la MV.</translation>
    </message>
    <message>
        <source>Host memory that running the VM takes now, beyond the guest&apos;s own.</source>
        <translation>Memoria del anfitrión que ahora cuesta ejecutar la MV, además de la del propio invitado.</translation>
    </message>
    <message>
        <source>Host-swapped pages of all VMs. What guests page out themselves is not in it.</source>
        <translation>Páginas de todas las MV llevadas a disco por el anfitrión. Lo que paginan los propios invitados no está aquí.</translation>
    </message>
    <message>
        <source>How far the host is above (+) or below (-) its target.</source>
        <translation>Cuánto está el anfitrión por encima (+) o por debajo (-) de su objetivo.</translation>
    </message>
    <message>
        <source>How fast it deflates.</source>
        <translation>A qué velocidad desinfla.</translation>
    </message>
    <message>
        <source>How fast it inflates once the guest has to make room.</source>
        <translation>A qué velocidad infla cuando el invitado ya tiene que hacer sitio.</translation>
    </message>
    <message>
        <source>How fast it inflates while the guest gives pages without any effort.</source>
        <translation>A qué velocidad infla mientras el invitado da páginas sin esfuerzo.</translation>
    </message>
    <message>
        <source>How fast it is decompressed again.</source>
        <translation>A qué velocidad se vuelve a descomprimir.</translation>
    </message>
    <message>
        <source>How fast memory of the VM is compressed.</source>
        <translation>A qué velocidad se comprime memoria de la MV.</translation>
    </message>
    <message>
        <source>How fast the hypervisor reads swapped memory back.</source>
        <translation>A qué velocidad vuelve a leer el hipervisor la memoria llevada a disco.</translation>
    </message>
    <message>
        <source>How fast the hypervisor reads this VM&apos;s memory back.</source>
        <translation>A qué velocidad vuelve a leer el hipervisor la memoria de esta MV.</translation>
    </message>
    <message>
        <source>How fast the hypervisor writes guest memory out.</source>
        <translation>A qué velocidad escribe en disco el hipervisor memoria de los invitados.</translation>
    </message>
    <message>
        <source>How fast the hypervisor writes this VM&apos;s memory out.</source>
        <translation>A qué velocidad escribe en disco el hipervisor la memoria de esta MV.</translation>
    </message>
    <message>
        <source>How full the host is: what auto-ballooning goes by.</source>
        <translation>Lo lleno que está el anfitrión: por esto se guía el globo automático.</translation>
    </message>
    <message>
        <source>How long the host has been up.</source>
        <translation>Cuánto tiempo lleva en marcha el anfitrión.</translation>
    </message>
    <message>
        <source>How much host memory the kernel wants the VM to have, overhead included.</source>
        <translation>Cuánta memoria del anfitrión quiere el kernel que tenga la MV, sobrecarga incluida.</translation>
    </message>
    <message>
        <source>How much more the VMs may ask for than the host has, over the last 1, 5 and 15 min.</source>
        <translation>Cuánto más pueden pedir las MV de lo que tiene el anfitrión, en los últimos 1, 5 y 15 min.</translation>
    </message>
    <message>
        <source>How much of that cache is filled.</source>
        <translation>Cuánto de esa caché está lleno.</translation>
    </message>
    <message>
        <source>How much the hypervisor wants to have there (older versions: target).</source>
        <translation>Cuánto quiere tener ahí el hipervisor (versiones antiguas: target).</translation>
    </message>
    <message>
        <source>How much the hypervisor wants to have there.</source>
        <translation>Cuánto quiere tener ahí el hipervisor.</translation>
    </message>
    <message>
        <source>How often nothing was free any more.</source>
        <translation>Cuántas veces ya no quedaba nada libre.</translation>
    </message>
    <message>
        <source>How often the driver has woken up.</source>
        <translation>Cuántas veces ha despertado el controlador.</translation>
    </message>
    <message>
        <source>How often the guest had nothing left to give.</source>
        <translation>Cuántas veces el invitado ya no tenía nada que dar.</translation>
    </message>
    <message>
        <source>How short of free memory the host is: high, then soft, hard and low (newer: clear before).</source>
        <translation>Cuánta memoria libre le falta al anfitrión: high, después soft, hard y low (en versiones nuevas, antes clear).</translation>
    </message>
    <message>
        <source>In each round of 10 s no VM gives or gets more than 100 MiB.</source>
        <translation>En cada ronda de 10 s ninguna MV da ni recibe más de 100 MiB.</translation>
    </message>
    <message>
        <source>In spite of its name it is not what is available: in the guest&apos;s words that is usable.</source>
        <translation>Pese a su nombre no es lo disponible: en palabras del invitado, eso es usable.</translation>
    </message>
    <message>
        <source>In spite of its name no allocation failed; after 16 of them it gives up for now.</source>
        <translation>Pese a su nombre no falló ninguna asignación; tras 16 de ellas lo deja por ahora.</translation>
    </message>
    <message>
        <source>In the guest, in both accountings</source>
        <translation>En el invitado, con ambas contabilidades</translation>
    </message>
    <message>
        <source>In the guest: the balloon driver&apos;s own file</source>
        <translation>En el invitado: el archivo del propio controlador del globo</translation>
    </message>
    <message>
        <source>In the guest: the time that is lost for memory</source>
        <translation>En el invitado: el tiempo que se pierde por la memoria</translation>
    </message>
    <message>
        <source>In this model such a command always arrives.</source>
        <translation>En este modelo una orden así siempre llega.</translation>
    </message>
    <message>
        <source>In this model: {text}</source>
        <translation>En este modelo: {text}</translation>
    </message>
    <message>
        <source>Inflating is not instantaneous: whoever needs the memory waits meanwhile.</source>
        <translation>Inflar no es instantáneo: mientras tanto, quien necesita la memoria espera.</translation>
    </message>
    <message>
        <source>It does not fall when the guest frees memory, nor because a driver is installed: a page once touched stays until it is ballooned.</source>
        <translation>No baja cuando el invitado libera memoria, ni porque haya un controlador instalado: una página a la que se accedió se queda hasta que va al globo.</translation>
    </message>
    <message>
        <source>It drops cache first, and then pages programs out to its own disk.</source>
        <translation>Primero suelta caché, y después pagina programas a su propio disco.</translation>
    </message>
    <message>
        <source>It falls only when frames are taken back, not when the guest frees memory.</source>
        <translation>Solo baja cuando se recuperan marcos, no cuando el invitado libera memoria.</translation>
    </message>
    <message>
        <source>It is a wish: above MCTLSZ the balloon inflates, below it deflates, and both take time.</source>
        <translation>Es un deseo: por encima de MCTLSZ el globo se infla, por debajo se desinfla, y ambas cosas tardan.</translation>
    </message>
    <message>
        <source>It is not what is saved: the common copy still takes its frames.</source>
        <translation>No es lo que se ahorra: la copia común sigue ocupando sus marcos.</translation>
    </message>
    <message>
        <source>It is not what the VM takes of the host; that is GRANT and less.</source>
        <translation>No es lo que la MV toma del anfitrión; eso es GRANT, y menos.</translation>
    </message>
    <message>
        <source>It is the size of the VM, not of its balloon. So is the value of the command balloon: 0 does not empty the balloon, and too small a value kills the guest.</source>
        <translation>Es el tamaño de la MV, no el de su globo. Lo mismo vale para la orden balloon: 0 no vacía el globo, y un valor demasiado pequeño mata al invitado.</translation>
    </message>
    <message>
        <source>It is the size of the VM, not of its balloon: the smaller the number, the larger the balloon.</source>
        <translation>Es el tamaño de la MV, no el de su globo: cuanto menor el número, mayor el globo.</translation>
    </message>
    <message>
        <source>It is time lost, not memory lacking: a guest that is 99 % full may well show 0.00.</source>
        <translation>Es tiempo perdido, no memoria que falte: un invitado lleno al 99 % puede muy bien mostrar 0.00.</translation>
    </message>
    <message>
        <source>It only grows: two readings and their difference tell what happened between.</source>
        <translation>Solo crece: dos lecturas y su diferencia dicen qué pasó entre ellas.</translation>
    </message>
    <message>
        <source>Its backed guest pages, those with shared frames among them.</source>
        <translation>Sus páginas respaldadas, también las que comparten marco.</translation>
    </message>
    <message>
        <source>Its configured size, whatever its balloon holds.</source>
        <translation>Su tamaño configurado, retenga lo que retenga su globo.</translation>
    </message>
    <message>
        <source>Its configured size.</source>
        <translation>Su tamaño configurado.</translation>
    </message>
    <message>
        <source>Its driver, if it has one, is VMware&apos;s, which speaks to its own hypervisor alone.</source>
        <translation>Su controlador, si lo tiene, es el de VMware, que solo habla con su propio hipervisor.</translation>
    </message>
    <message>
        <source>Its guest pages whose frame others have too, of this VM or another.</source>
        <translation>Sus páginas cuyo marco tienen también otras, de esta MV o de otra.</translation>
    </message>
    <message>
        <source>Its host-swapped pages; the guest&apos;s own swap disk is another thing.</source>
        <translation>Sus páginas llevadas a disco por el anfitrión; el disco de intercambio del propio invitado es otra cosa.</translation>
    </message>
    <message>
        <source>Its overhead frames.</source>
        <translation>Sus marcos de sobrecarga.</translation>
    </message>
    <message>
        <source>Its part when the host was last divided, and its overhead.</source>
        <translation>Su parte la última vez que se repartió el anfitrión, y su sobrecarga.</translation>
    </message>
    <message>
        <source>Its size less what is on it.</source>
        <translation>Su tamaño menos lo que hay en él.</translation>
    </message>
    <message>
        <source>Kernel and programs, and with them the balloon where it stays in the total.</source>
        <translation>Kernel y programas, y con ellos el globo donde este se queda en el total.</translation>
    </message>
    <message>
        <source>KiB of 1,024 bytes</source>
        <translation>KiB de 1024 bytes</translation>
    </message>
    <message>
        <source>LOCK: the driver reports pages that it has pinned.</source>
        <translation>LOCK: el controlador comunica páginas que ha fijado.</translation>
    </message>
    <message>
        <source>Less than SHRD: somebody has to pay for the common copy.</source>
        <translation>Menos que SHRD: alguien tiene que pagar la copia común.</translation>
    </message>
    <message>
        <source>Little free memory is no alarm: what VMs no longer need stays theirs until somebody else asks for it.</source>
        <translation>Poca memoria libre no es una alarma: lo que las MV ya no necesitan sigue siendo suyo hasta que otro lo pide.</translation>
    </message>
    <message>
        <source>Little of it is normal: a healthy guest fills its memory with cache. Look at usable.</source>
        <translation>Poca es lo normal: un invitado sano llena su memoria de caché. Mire usable.</translation>
    </message>
    <message>
        <source>MB a second, over the last 5 s</source>
        <translation>MB por segundo, en los últimos 5 s</translation>
    </message>
    <message>
        <source>MB of 2²⁰ bytes</source>
        <translation>MB de 2²⁰ bytes</translation>
    </message>
    <message>
        <source>Managed less reserved.</source>
        <translation>Lo gestionado menos lo reservado.</translation>
    </message>
    <message>
        <source>Memory in use, but for the kernel&apos;s own.</source>
        <translation>Memoria en uso, sin la del propio kernel.</translation>
    </message>
    <message>
        <source>Memory in which the guest caches files; it can be had back quickly.</source>
        <translation>Memoria en la que el invitado guarda archivos; se puede recobrar deprisa.</translation>
    </message>
    <message>
        <source>Memory in which the kernel caches files.</source>
        <translation>Memoria en la que el kernel guarda archivos.</translation>
    </message>
    <message>
        <source>Memory of the VM in the hypervisor&apos;s swap file.</source>
        <translation>Memoria de la MV en el archivo de intercambio del hipervisor.</translation>
    </message>
    <message>
        <source>Memory of the VM that holds nothing but zeroes.</source>
        <translation>Memoria de la MV que solo contiene ceros.</translation>
    </message>
    <message>
        <source>Memory of the VM whose contents are kept only once.</source>
        <translation>Memoria de la MV cuyo contenido se guarda una sola vez.</translation>
    </message>
    <message>
        <source>Memory of tmpfs and the like (Shmem).</source>
        <translation>Memoria de tmpfs y similares (Shmem).</translation>
    </message>
    <message>
        <source>Memory that nobody has. The host&apos;s state follows from it.</source>
        <translation>Memoria que no tiene nadie. De ella sale el estado del anfitrión.</translation>
    </message>
    <message>
        <source>Memory that nobody uses for anything (MemFree).</source>
        <translation>Memoria que nadie usa para nada (MemFree).</translation>
    </message>
    <message>
        <source>Memory that the guest does not use at all (its MemFree).</source>
        <translation>Memoria que el invitado no usa en absoluto (su MemFree).</translation>
    </message>
    <message>
        <source>MiB, rounded down</source>
        <translation>MiB, redondeados hacia abajo</translation>
    </message>
    <message>
        <source>MiB, two decimals</source>
        <translation>MiB, dos decimales</translation>
    </message>
    <message>
        <source>More than one: the balloon popped and the driver started afresh.</source>
        <translation>Más de uno: el globo estalló y el controlador empezó de cero.</translation>
    </message>
    <message>
        <source>Near 0 in every guest that has been up for a while: look at available.</source>
        <translation>Cerca de 0 en todo invitado que lleve un rato en marcha: mire available.</translation>
    </message>
    <message>
        <source>Nearly full is no alarm: cache counts as used, and without reports it is not the guest&apos;s view at all, and may pass 100 %.</source>
        <translation>Casi llena no es una alarma: la caché cuenta como usada, y sin informes no es en absoluto lo que ve el invitado, y puede pasar del 100 %.</translation>
    </message>
    <message>
        <source>Next to nothing on an idle modern host is no fault: large pages are shared only when pressure breaks them up, and scanning takes an hour.</source>
        <translation>Casi nada en un anfitrión moderno ocioso no es un fallo: las páginas grandes solo se comparten cuando la presión las trocea, y explorar lleva una hora.</translation>
    </message>
    <message>
        <source>No VM is powered on: there is nobody to ask about.</source>
        <translation>No hay ninguna MV encendida: no hay a quién preguntar.</translation>
    </message>
    <message>
        <source>No fault: the driver puts them aside, and tries others.</source>
        <translation>No es un fallo: el controlador las aparta y prueba otras.</translation>
    </message>
    <message>
        <source>No such driver is loaded, so its file is not there.</source>
        <translation>No hay cargado ningún controlador así, de modo que su archivo no está.</translation>
    </message>
    <message>
        <source>No wall: fast demand runs right through it, and the states that reclaim begin only below it.</source>
        <translation>No es un muro: una demanda rápida lo atraviesa, y los estados que recuperan empiezan solo por debajo.</translation>
    </message>
    <message>
        <source>Nobody counts it, and so no number is made up.</source>
        <translation>Nadie lo cuenta, así que no se inventa ningún número.</translation>
    </message>
    <message>
        <source>Not lost: it is the first thing that a guest gives up to its balloon.</source>
        <translation>No está perdida: es lo primero que un invitado cede a su globo.</translation>
    </message>
    <message>
        <source>Of a guest that reports, total less free; of any other, what its process takes of the host.</source>
        <translation>De un invitado que comunica, el total menos lo libre; de cualquier otro, lo que su proceso toma del anfitrión.</translation>
    </message>
    <message>
        <source>Often misread: {text}</source>
        <translation>Se suele leer mal: {text}</translation>
    </message>
    <message>
        <source>Once a second, while its virtual CPU runs.</source>
        <translation>Una vez por segundo, mientras funciona su CPU virtual.</translation>
    </message>
    <message>
        <source>Once a second. The name stands twice in the file: above it is the answer.</source>
        <translation>Una vez por segundo. El nombre está dos veces en el archivo: arriba está la respuesta.</translation>
    </message>
    <message>
        <source>One LOCK names up to 512 pages, as with later drivers; in 2010 it named one.</source>
        <translation>Un LOCK nombra hasta 512 páginas, como en controladores posteriores; en 2010 nombraba una.</translation>
    </message>
    <message>
        <source>One UNLOCK names up to 512 pages.</source>
        <translation>Un UNLOCK nombra hasta 512 páginas.</translation>
    </message>
    <message>
        <source>Overcommitted is not short: nothing is reclaimed while enough frames are free.</source>
        <translation>Sobreasignado no es escaso: no se recupera nada mientras haya bastantes marcos libres.</translation>
    </message>
    <message>
        <source>Page faults for which the guest had to read a disk.</source>
        <translation>Fallos de página para los que el invitado tuvo que leer un disco.</translation>
    </message>
    <message>
        <source>Pages for which the guest had to make room.</source>
        <translation>Páginas para las que el invitado tuvo que hacer sitio.</translation>
    </message>
    <message>
        <source>Pages in the compression caches of all VMs, at their full size.</source>
        <translation>Páginas en las cachés de compresión de todas las MV, a su tamaño completo.</translation>
    </message>
    <message>
        <source>Pages of it read from host swap.</source>
        <translation>Páginas suyas leídas del disco del anfitrión.</translation>
    </message>
    <message>
        <source>Pages of it written to host swap: random ones, for it cannot know better.</source>
        <translation>Páginas suyas escritas en el disco del anfitrión: al azar, porque no puede saber más.</translation>
    </message>
    <message>
        <source>Pages on its own swap disk.</source>
        <translation>Páginas en su propio disco de intercambio.</translation>
    </message>
    <message>
        <source>Pages read from host swap for all VMs.</source>
        <translation>Páginas leídas del disco del anfitrión para todas las MV.</translation>
    </message>
    <message>
        <source>Pages that are free in the guest, backed by a frame or not.</source>
        <translation>Páginas libres en el invitado, con un marco detrás o sin él.</translation>
    </message>
    <message>
        <source>Pages that are free in the guest.</source>
        <translation>Páginas libres en el invitado.</translation>
    </message>
    <message>
        <source>Pages that it paged in since it booted.</source>
        <translation>Páginas que ha leído de él desde que arrancó.</translation>
    </message>
    <message>
        <source>Pages that it paged in. One fault for each page of this model, however large that is.</source>
        <translation>Páginas que volvió a leer. Un fallo por cada página de este modelo, sea del tamaño que sea.</translation>
    </message>
    <message>
        <source>Pages that it paged out since it booted.</source>
        <translation>Páginas que ha escrito en él desde que arrancó.</translation>
    </message>
    <message>
        <source>Pages that the balloon gave back to the guest.</source>
        <translation>Páginas que el globo devolvió al invitado.</translation>
    </message>
    <message>
        <source>Pages that the guest gave at once: they were free.</source>
        <translation>Páginas que el invitado dio enseguida: estaban libres.</translation>
    </message>
    <message>
        <source>Pages that the hypervisor did not know to be in the balloon.</source>
        <translation>Páginas que el hipervisor no sabía que estaban en el globo.</translation>
    </message>
    <message>
        <source>Pages that the hypervisor refused.</source>
        <translation>Páginas que el hipervisor rechazó.</translation>
    </message>
    <message>
        <source>Pages that went into its cache.</source>
        <translation>Páginas que entraron en su caché.</translation>
    </message>
    <message>
        <source>Pages that were allocated, and then refused by the hypervisor.</source>
        <translation>Páginas que se asignaron y después rechazó el hipervisor.</translation>
    </message>
    <message>
        <source>Pages that were scanned and wait, as a hint, for another with the same contents.</source>
        <translation>Páginas que se exploraron y esperan, como pista, a otra con el mismo contenido.</translation>
    </message>
    <message>
        <source>Pages that were touched in its cache; a hundred times cheaper than SWR/s.</source>
        <translation>Páginas a las que se accedió en su caché; cien veces más barato que SWR/s.</translation>
    </message>
    <message>
        <source>Pages written to host swap for all VMs.</source>
        <translation>Páginas escritas en el disco del anfitrión, de todas las MV.</translation>
    </message>
    <message>
        <source>Pressure (PSI)</source>
        <translation>Presión (PSI)</translation>
    </message>
    <message>
        <source>Promised is not taken: a reservation counts in full before the VM has touched a page of it, and until then others may have it on loan.</source>
        <translation>Prometido no es tomado: una reserva cuenta entera antes de que la MV haya accedido a una página suya, y hasta entonces otras pueden tenerla prestada.</translation>
    </message>
    <message>
        <source>Proxmox&apos;s default. Whether its rules decide here is up to the scenario.</source>
        <translation>El valor de Proxmox si no se cambia. Que aquí decidan sus reglas depende del escenario.</translation>
    </message>
    <message>
        <source>QEMU monitor</source>
        <translation>Monitor de QEMU</translation>
    </message>
    <message>
        <source>Refused pages that went back to the guest.</source>
        <translation>Páginas rechazadas que volvieron al invitado.</translation>
    </message>
    <message>
        <source>Room that is left on the swap disk.</source>
        <translation>El sitio que queda en el disco de intercambio.</translation>
    </message>
    <message>
        <source>START that was not accepted.</source>
        <translation>START que no se aceptó.</translation>
    </message>
    <message>
        <source>START: the driver introduces itself.</source>
        <translation>START: el controlador se presenta.</translation>
    </message>
    <message>
        <source>Sharing guest pages less the frames that they share.</source>
        <translation>Páginas que comparten menos los marcos que comparten.</translation>
    </message>
    <message>
        <source>Simulated time since the run began.</source>
        <translation>Tiempo simulado desde que empezó la ejecución.</translation>
    </message>
    <message>
        <source>Soon after boot it is low whatever happens: it starts from zero.</source>
        <translation>Poco después del arranque es baja pase lo que pase: empieza en cero.</translation>
    </message>
    <message>
        <source>States are no sharp thresholds: a fast demand jumps past soft, and then a host swaps although little was ballooned before.</source>
        <translation>Los estados no son umbrales nítidos: una demanda rápida se salta soft, y entonces un anfitrión lleva páginas a disco aunque antes se inflara poco.</translation>
    </message>
    <message>
        <source>Statistics are off until somebody sets a period: all numbers above may be as old as this says.</source>
        <translation>Las estadísticas están apagadas hasta que alguien fija un periodo: todos los números de arriba pueden ser tan viejos como dice este.</translation>
    </message>
    <message>
        <source>Statistics are what the guest says of itself: late, and nobody checks them.</source>
        <translation>Las estadísticas son lo que el invitado dice de sí mismo: tarde, y sin que nadie lo compruebe.</translation>
    </message>
    <message>
        <source>The VM&apos;s balloon limit; a reservation is never taken from either.</source>
        <translation>El límite del globo de la MV; tampoco se toma nunca de una reserva.</translation>
    </message>
    <message>
        <source>The VM&apos;s maximum memory.</source>
        <translation>La memoria máxima de la MV.</translation>
    </message>
    <message>
        <source>The VM&apos;s memory as it was started (-m).</source>
        <translation>La memoria con la que se inició la MV (-m).</translation>
    </message>
    <message>
        <source>The VM&apos;s swap target: what its balloon was not able or not allowed to give.</source>
        <translation>El objetivo de intercambio de la MV: lo que su globo no pudo o no debió dar.</translation>
    </message>
    <message>
        <source>The VM&apos;s target; the driver asks for it once a second.</source>
        <translation>El objetivo de la MV; el controlador pregunta por él una vez por segundo.</translation>
    </message>
    <message>
        <source>The VM. esxtop cuts a name after 16 signs (L asks for more).</source>
        <translation>La MV. esxtop corta un nombre tras 16 signos (L pide más).</translation>
    </message>
    <message>
        <source>The balloon is what the configured size has more than that, in bytes:</source>
        <translation>El globo es lo que el tamaño configurado tiene más que eso, en bytes:</translation>
    </message>
    <message>
        <source>The balloon: what no answer of QEMU says outright.</source>
        <translation>El globo: lo que ninguna respuesta de QEMU dice sin más.</translation>
    </message>
    <message>
        <source>The bar of the VM&apos;s summary: used by configured.</source>
        <translation>La barra del resumen de la MV: usado entre configurado.</translation>
    </message>
    <message>
        <source>The configured size, less the balloon where that leaves the total.</source>
        <translation>El tamaño configurado, menos el globo donde este sale del total.</translation>
    </message>
    <message>
        <source>The configured size: what the guest was told that it has.</source>
        <translation>El tamaño configurado: lo que se le dijo al invitado que tiene.</translation>
    </message>
    <message>
        <source>The current balloon value: the size that the guest has left.</source>
        <translation>El valor actual del globo: el tamaño que le queda al invitado.</translation>
    </message>
    <message>
        <source>The driver&apos;s constant of 64 MiB a second.</source>
        <translation>La constante del controlador, 64 MiB por segundo.</translation>
    </message>
    <message>
        <source>The driver&apos;s own counter.</source>
        <translation>El contador del propio controlador.</translation>
    </message>
    <message>
        <source>The driver&apos;s rate is halved then, and it tries again a second later.</source>
        <translation>Entonces la velocidad del controlador se reduce a la mitad, y lo intenta otra vez un segundo después.</translation>
    </message>
    <message>
        <source>The estimated working set as a part of the configured size.</source>
        <translation>El conjunto de trabajo estimado como parte del tamaño configurado.</translation>
    </message>
    <message>
        <source>The estimated working set: memory that was touched lately.</source>
        <translation>El conjunto de trabajo estimado: memoria a la que se ha accedido hace poco.</translation>
    </message>
    <message>
        <source>The fast average of active memory: it follows within a period or two.</source>
        <translation>La media rápida de la memoria activa: la sigue en uno o dos periodos.</translation>
    </message>
    <message>
        <source>The guest has no balloon driver, or it loads later in boot.</source>
        <translation>El invitado no tiene controlador del globo, o se carga más tarde en el arranque.</translation>
    </message>
    <message>
        <source>The guest&apos;s cache is in it: free it is not, but to be had.</source>
        <translation>Incluye la caché del invitado: no está libre, pero se puede tener.</translation>
    </message>
    <message>
        <source>The guest&apos;s own pressure average.</source>
        <translation>La media de presión del propio invitado.</translation>
    </message>
    <message>
        <source>The guest&apos;s own swap disk.</source>
        <translation>El disco de intercambio del propio invitado.</translation>
    </message>
    <message>
        <source>The guest&apos;s own swap, on its virtual disk. The hypervisor&apos;s is not in it.</source>
        <translation>El intercambio del propio invitado, en su disco virtual. El del hipervisor no está aquí.</translation>
    </message>
    <message>
        <source>The guest&apos;s page cache, clean and dirty.</source>
        <translation>La caché de páginas del invitado, limpia y sucia.</translation>
    </message>
    <message>
        <source>The guest&apos;s stall time in all.</source>
        <translation>El tiempo parado del invitado, en total.</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s estimate from sampling, not the truth, which only we can see.</source>
        <translation>La estimación del hipervisor por muestreo, no la verdad, que solo vemos nosotros.</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s estimate: the largest of the three averages beside it.</source>
        <translation>La estimación del hipervisor: la mayor de las tres medias de al lado.</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s page sharing is invisible here: no guest knows of it.</source>
        <translation>La compartición de páginas del hipervisor aquí no se ve: ningún invitado sabe de ella.</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s swapping is another disk, and no guest can see it.</source>
        <translation>El intercambio del hipervisor es otro disco, y ningún invitado puede verlo.</translation>
    </message>
    <message>
        <source>The mark of state high: targets are set so that as much becomes free.</source>
        <translation>La marca del estado high: los objetivos se fijan para que quede libre esa cantidad.</translation>
    </message>
    <message>
        <source>The memory bars of a VM and of its node</source>
        <translation>Las barras de memoria de una MV y de su nodo</translation>
    </message>
    <message>
        <source>The memory in the server.</source>
        <translation>La memoria del servidor.</translation>
    </message>
    <message>
        <source>The memory in which those common copies are.</source>
        <translation>La memoria en la que están esas copias comunes.</translation>
    </message>
    <message>
        <source>The memory that the kernel hands out.</source>
        <translation>La memoria que reparte el kernel.</translation>
    </message>
    <message>
        <source>The moment of the report, counted from the run&apos;s beginning.</source>
        <translation>El momento del informe, contado desde el comienzo de la ejecución.</translation>
    </message>
    <message>
        <source>The most of it that is set aside.</source>
        <translation>Lo máximo de ella que se aparta.</translation>
    </message>
    <message>
        <source>The most that the balloon may hold: 65 % of MEMSZ unless set otherwise.</source>
        <translation>Lo máximo que puede retener el globo: el 65 % de MEMSZ si no se cambia.</translation>
    </message>
    <message>
        <source>The name with which it was powered on.</source>
        <translation>El nombre con el que se encendió.</translation>
    </message>
    <message>
        <source>The next fast average, with the unfinished period in it.</source>
        <translation>La siguiente media rápida, con el periodo sin terminar dentro.</translation>
    </message>
    <message>
        <source>The number to watch: for every page read back a guest stood still.</source>
        <translation>El número que hay que vigilar: por cada página que se volvió a leer, un invitado estuvo parado.</translation>
    </message>
    <message>
        <source>The number to watch: for every page read back the guest stood still.</source>
        <translation>El número que hay que vigilar: por cada página que se volvió a leer, el invitado estuvo parado.</translation>
    </message>
    <message>
        <source>The same guest with the same balloon: only the accounting differs between the two.</source>
        <translation>El mismo invitado con el mismo globo: entre las dos solo cambia la contabilidad.</translation>
    </message>
    <message>
        <source>The share of time lost lately, in an average that forgets within 10 s.</source>
        <translation>La parte de tiempo perdida hace poco, en una media que olvida en 10 s.</translation>
    </message>
    <message>
        <source>The share of time lost, in an average that forgets within a minute.</source>
        <translation>La parte de tiempo perdida, en una media que olvida en un minuto.</translation>
    </message>
    <message>
        <source>The share of time lost, in an average that forgets within five minutes.</source>
        <translation>La parte de tiempo perdida, en una media que olvida en cinco minutos.</translation>
    </message>
    <message>
        <source>The size of the VM&apos;s compression cache.</source>
        <translation>El tamaño de la caché de compresión de la MV.</translation>
    </message>
    <message>
        <source>The size that the balloon has.</source>
        <translation>El tamaño que tiene el globo.</translation>
    </message>
    <message>
        <source>The size that the guest has left, as QMP says it.</source>
        <translation>El tamaño que le queda al invitado, como lo dice QMP.</translation>
    </message>
    <message>
        <source>The size that the guest has left.</source>
        <translation>El tamaño que le queda al invitado.</translation>
    </message>
    <message>
        <source>The size that the hypervisor wants the balloon to have.</source>
        <translation>El tamaño que el hipervisor quiere que tenga el globo.</translation>
    </message>
    <message>
        <source>The slow average of active memory: it forgets last.</source>
        <translation>La media lenta de la memoria activa: es la última en olvidar.</translation>
    </message>
    <message>
        <source>The sum of MCTLMAX.</source>
        <translation>La suma de MCTLMAX.</translation>
    </message>
    <message>
        <source>The sum of MCTLSZ.</source>
        <translation>La suma de MCTLSZ.</translation>
    </message>
    <message>
        <source>The sum of MCTLTGT.</source>
        <translation>La suma de MCTLTGT.</translation>
    </message>
    <message>
        <source>The sum of the VMs&apos; swap targets.</source>
        <translation>La suma de los objetivos de intercambio de las MV.</translation>
    </message>
    <message>
        <source>The sum over all VMs that are powered on.</source>
        <translation>La suma de todas las MV encendidas.</translation>
    </message>
    <message>
        <source>The total that the guest sees (its MemTotal).</source>
        <translation>El total que ve el invitado (su MemTotal).</translation>
    </message>
    <message>
        <source>The use at which auto-ballooning keeps the host (ballooning-target).</source>
        <translation>El uso en el que el globo automático mantiene al anfitrión (ballooning-target).</translation>
    </message>
    <message>
        <source>They come back empty, and get a frame only when they are touched.</source>
        <translation>Vuelven vacías, y solo reciben un marco cuando se accede a ellas.</translation>
    </message>
    <message>
        <source>This VM has no virtio balloon (QMP: error class DeviceNotActive).</source>
        <translation>Esta MV no tiene globo virtio (QMP: clase de error DeviceNotActive).</translation>
    </message>
    <message>
        <source>This guest has no virtio balloon (its driver, if any, is VMware&apos;s), so QEMU finds none. Of one as large as its balloon it would say:</source>
        <translation>Este invitado no tiene globo virtio (su controlador, si lo hay, es el de VMware), así que QEMU no encuentra ninguno. De uno tan grande como su globo diría:</translation>
    </message>
    <message>
        <source>This guest has no virtio balloon (its driver, if any, is VMware&apos;s): libvirt knows no more of it than its host process. If a virtio driver reported statistics, these lines would stand here too:</source>
        <translation>Este invitado no tiene globo virtio (su controlador, si lo hay, es el de VMware): libvirt no sabe de él más que su proceso en el anfitrión. Si un controlador virtio comunicara estadísticas, aquí estarían también estas líneas:</translation>
    </message>
    <message>
        <source>This guest reports nothing of its memory, so the bar shows what its process takes of the host instead: overhead counts, what is free in the guest counts while it is backed, the balloon does not.</source>
        <translation>Este invitado no comunica nada de su memoria, así que la barra muestra lo que su proceso toma del anfitrión: la sobrecarga cuenta, lo libre en el invitado cuenta mientras esté respaldado, el globo no.</translation>
    </message>
    <message>
        <source>Total less available.</source>
        <translation>El total menos lo disponible.</translation>
    </message>
    <message>
        <source>UNLOCK: the driver is about to give pages back to the guest.</source>
        <translation>UNLOCK: el controlador va a devolver páginas al invitado.</translation>
    </message>
    <message>
        <source>Unreserved is not free: it speaks of promises, and not of frames.</source>
        <translation>Sin reservar no es libre: habla de promesas, no de marcos.</translation>
    </message>
    <message>
        <source>Usable memory (MemTotal).</source>
        <translation>Memoria utilizable (MemTotal).</translation>
    </message>
    <message>
        <source>VMs that are powered on.</source>
        <translation>MV encendidas.</translation>
    </message>
    <message>
        <source>Waiting for a frame, a swap disk, or room that the kernel has to make.</source>
        <translation>Esperando un marco, un disco de intercambio o el sitio que tiene que hacer el kernel.</translation>
    </message>
    <message>
        <source>What all balloons are to hold.</source>
        <translation>Lo que deben retener todos los globos.</translation>
    </message>
    <message>
        <source>What all balloons could hold.</source>
        <translation>Lo que podrían retener todos los globos.</translation>
    </message>
    <message>
        <source>What all balloons hold.</source>
        <translation>Lo que retienen todos los globos.</translation>
    </message>
    <message>
        <source>What can still be promised; a VM that needs more is not powered on.</source>
        <translation>Lo que aún se puede prometer; una MV que necesite más no se enciende.</translation>
    </message>
    <message>
        <source>What compression saves.</source>
        <translation>Lo que ahorra la compresión.</translation>
    </message>
    <message>
        <source>What counts as used.</source>
        <translation>Lo que cuenta como usado.</translation>
    </message>
    <message>
        <source>What is promised: reservations and overhead.</source>
        <translation>Lo prometido: reservas y sobrecarga.</translation>
    </message>
    <message>
        <source>What is wanted beyond it is compressed or swapped.</source>
        <translation>Lo que se quiera por encima se comprime o va a disco.</translation>
    </message>
    <message>
        <source>What programs could still have without swapping (MemAvailable).</source>
        <translation>Lo que los programas aún podrían tener sin ir a disco (MemAvailable).</translation>
    </message>
    <message>
        <source>What sharing saves on this VM.</source>
        <translation>Lo que ahorra compartir en esta MV.</translation>
    </message>
    <message>
        <source>What sharing saves: shared less common.</source>
        <translation>Lo que ahorra compartir: shared menos common.</translation>
    </message>
    <message>
        <source>What the VM&apos;s process takes of the host (shown since version 9).</source>
        <translation>Lo que el proceso de la MV toma del anfitrión (se muestra desde la versión 9).</translation>
    </message>
    <message>
        <source>What the balloon holds now.</source>
        <translation>Lo que retiene el globo ahora.</translation>
    </message>
    <message>
        <source>What the balloon is to hold.</source>
        <translation>Lo que debe retener el globo.</translation>
    </message>
    <message>
        <source>What the driver heard at its last poll; a newer target reaches it within 1 s.</source>
        <translation>Lo que oyó el controlador en su última consulta; un objetivo más nuevo le llega en 1 s como mucho.</translation>
    </message>
    <message>
        <source>What the guest has paged out, as it chose.</source>
        <translation>Lo que el invitado ha paginado a disco, a su elección.</translation>
    </message>
    <message>
        <source>What the guest has read back from its own swap disk.</source>
        <translation>Lo que el invitado ha vuelto a leer de su propio disco de intercambio.</translation>
    </message>
    <message>
        <source>What the guest has written to its own swap disk.</source>
        <translation>Lo que el invitado ha escrito en su propio disco de intercambio.</translation>
    </message>
    <message>
        <source>What the hypervisor&apos;s kernel takes for itself.</source>
        <translation>Lo que toma para sí el kernel del hipervisor.</translation>
    </message>
    <message>
        <source>What the kernel would like to keep free.</source>
        <translation>Lo que al kernel le gustaría mantener libre.</translation>
    </message>
    <message>
        <source>When the guest last reported; 0 is never (virsh&apos;s manual: last-update).</source>
        <translation>Cuándo comunicó por última vez el invitado; 0 es nunca (manual de virsh: last-update).</translation>
    </message>
    <message>
        <source>Whether a balloon driver is at work in the guest.</source>
        <translation>Si hay un controlador del globo en marcha en el invitado.</translation>
    </message>
    <message>
        <source>While a guest boots there is no balloon yet, and only swapping can help.</source>
        <translation>Mientras un invitado arranca aún no hay globo, y solo puede ayudar el intercambio.</translation>
    </message>
    <message>
        <source>With none, a balloon that goes too deep ends in a kill instead of swapping.</source>
        <translation>Sin él, un globo demasiado grande acaba matando un programa en vez de paginando.</translation>
    </message>
    <message>
        <source>Without deflate-on-OOM what the balloon holds leaves the total.</source>
        <translation>Sin deflate-on-OOM, lo que retiene el globo sale del total.</translation>
    </message>
    <message>
        <source>Worked out from the recorded totals by the kernel&apos;s rule, from zero on.</source>
        <translation>Calculada a partir de los totales registrados con la regla del kernel, desde cero.</translation>
    </message>
    <message>
        <source>Y does not mean that it balloons. N means: this VM can only be compressed or swapped.</source>
        <translation>Y no significa que infle. N significa: esta MV solo se puede comprimir o llevar a disco.</translation>
    </message>
    <message>
        <source>Y once the driver has loaded, N without one and while the guest boots.</source>
        <translation>Y desde que se ha cargado el controlador; N sin él y mientras el invitado arranca.</translation>
    </message>
    <message>
        <source>a count since the guest booted</source>
        <translation>una cuenta desde que arrancó el invitado</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>commands since the driver loaded</source>
        <translation>órdenes desde que se cargó el controlador</translation>
    </message>
    <message>
        <source>info balloon, and query-balloon over QMP</source>
        <translation>info balloon, y query-balloon por QMP</translation>
    </message>
    <message>
        <source>libvirt&apos;s statistics of one VM</source>
        <translation>Las estadísticas de libvirt de una MV</translation>
    </message>
    <message>
        <source>microseconds since the guest booted</source>
        <translation>microsegundos desde que arrancó el invitado</translation>
    </message>
    <message>
        <source>pages of 4 KiB a second</source>
        <translation>páginas de 4 KiB por segundo</translation>
    </message>
    <message>
        <source>pages of 4 KiB; a page of this model is as many as the sum says</source>
        <translation>páginas de 4 KiB; una página de este modelo son tantas como dice la cuenta</translation>
    </message>
    <message>
        <source>pages of this model</source>
        <translation>páginas de este modelo</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>percent of MEMSZ</source>
        <translation>porcentaje de MEMSZ</translation>
    </message>
    <message>
        <source>percent of the time</source>
        <translation>porcentaje del tiempo</translation>
    </message>
    <message>
        <source>ratio: 0.50 is half as much again as there is</source>
        <translation>razón: 0.50 es la mitad más de lo que hay</translation>
    </message>
    <message>
        <source>seconds; here of simulated time</source>
        <translation>segundos; aquí, de tiempo simulado</translation>
    </message>
    <message>
        <source>times since the driver loaded</source>
        <translation>veces desde que se cargó el controlador</translation>
    </message>
    <message>
        <source>virtio with deflate-on-OOM, and VMware&apos;s driver of 2010: it stays in the total, and counts as used</source>
        <translation>virtio con deflate-on-OOM, y el controlador de VMware de 2010: se queda en el total, y cuenta como usado</translation>
    </message>
    <message>
        <source>virtio without deflate-on-OOM: what the balloon holds leaves the total</source>
        <translation>virtio sin deflate-on-OOM: lo que retiene el globo sale del total</translation>
    </message>
    <message>
        <source>{name} of {vm}</source>
        <translation>{name} de {vm}</translation>
    </message>
    <message>
        <source>{name}: would be {value}</source>
        <translation>{name}: sería {value}</translation>
    </message>
    <message>
        <source>“My guest is full since the balloon”: the balloon&apos;s pages look used in this accounting, and the cache made room for them.</source>
        <translation>«Mi invitado está lleno desde el globo»: en esta contabilidad las páginas del globo parecen usadas, y la caché les hizo sitio.</translation>
    </message>
</context>
<context>
    <name>RealHostPanel</name>
    <message>
        <source>A guest&apos;s pages are in frames of this computer, but which frame is whose, only root may know. Free is what could be had without swapping (MemAvailable).</source>
        <translation>Las páginas de un invitado están en marcos de este ordenador, pero de quién es cada marco solo puede saberlo root. Libre es lo disponible sin llevar nada a disco (MemAvailable).</translation>
    </message>
    <message>
        <source>Memory of this computer</source>
        <translation>Memoria de este ordenador</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>This kernel does not say how long programs waited for memory (PSI).</source>
        <translation>Este kernel no dice cuánto esperaron los programas por la memoria (PSI).</translation>
    </message>
    <message>
        <source>Waiting for memory in the last 10 s (PSI): some program {some} %, every program {full} % of the time</source>
        <translation>A la espera de memoria en los últimos 10 s (PSI): algún programa, el {some} % del tiempo; todos, el {full} %</translation>
    </message>
    <message>
        <source>What the guests say in numbers</source>
        <translation>Lo que dicen los invitados en números</translation>
    </message>
    <message>
        <source>decides: {who}</source>
        <translation>decide: {who}</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>free {size} · {percent}</source>
        <translation>libre {size} · {percent}</translation>
    </message>
    <message>
        <source>in balloons {size}</source>
        <translation>en globos {size}</translation>
    </message>
    <message>
        <source>swap {used} of {all}</source>
        <translation>swap {used} de {all}</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>{file} is not there any more, and was taken off the list.</source>
        <translation>{file} ya no está, y se ha quitado de la lista.</translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>Leave it more</source>
        <translation>Dejarle más</translation>
    </message>
    <message>
        <source>QEMU did not take the command for {vm}: {words}</source>
        <translation>QEMU no aceptó la orden para {vm}: {words}</translation>
    </message>
    <message>
        <source>{vm} has no balloon device: it can be watched, and nothing can be taken from it.</source>
        <translation>{vm} no tiene dispositivo de globo: se puede observar, pero no se le puede tomar nada.</translation>
    </message>
    <message>
        <source>{vm} is gone. {why}</source>
        <translation>{vm} ya no está. {why}</translation>
    </message>
    <message>
        <source>{vm} is gone. {why} If it still runs, its balloon stays as it is.</source>
        <translation>{vm} ya no está. {why} Si sigue en marcha, su globo queda como está.</translation>
    </message>
    <message>
        <source>{vm} needs more by now than its target leaves it.</source>
        <translation>{vm} necesita ya más de lo que le deja su objetivo.</translation>
    </message>
    <message>
        <source>{vm} was started without deflate-on-oom: if its balloon takes too much, its programs or its kernel die. Inflate it with care.</source>
        <translation>{vm} se inició sin deflate-on-oom: si su globo toma demasiado, mueren sus programas o su kernel. Ínflelo con cuidado.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Open a recording</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Reading “{file}”…</source>
        <translation>Leyendo «{file}»…</translation>
    </message>
    <message>
        <source>Recordings (*{suffix})</source>
        <translation>Grabaciones (*{suffix})</translation>
    </message>
    <message>
        <source>Recordings (*{suffix});;All files (*)</source>
        <translation>Grabaciones (*{suffix});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>The recording is in “{file}”.</source>
        <translation>La grabación está en «{file}».</translation>
    </message>
    <message>
        <source>Writing “{file}”…</source>
        <translation>Escribiendo «{file}»…</translation>
    </message>
</context>
<context>
    <name>Replaying</name>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>{file}: the run is made again, up to where it was saved.</source>
        <translation>{file}: la ejecución se hace otra vez, hasta donde se guardó.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>How it is done here: {method}</source>
        <translation>Cómo se hace aquí: {method}</translation>
    </message>
    <message>
        <source>It runs, and what comes of it will be drawn here.</source>
        <translation>Se está ejecutando, y lo que resulte se dibujará aquí.</translation>
    </message>
    <message>
        <source>Run it, and what comes of it will be drawn here.</source>
        <translation>Ejecútelo, y lo que resulte se dibujará aquí.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>No hay nada que dibujar.</translation>
    </message>
</context>
<context>
    <name>ResultPlot</name>
    <message>
        <source>What came of it</source>
        <translation>Lo que ha resultado</translation>
    </message>
    <message>
        <source>band: all seeds</source>
        <translation>banda: todas las semillas</translation>
    </message>
    <message>
        <source>dashed, ○: published</source>
        <translation>trazos, ○: publicado</translation>
    </message>
    <message>
        <source>full: ours</source>
        <translation>lleno: aquí</translation>
    </message>
    <message>
        <source>hollow: published</source>
        <translation>hueco: publicado</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>1 VM of {file}</source>
        <translation>1 MV de {file}</translation>
    </message>
    <message>
        <source>110 MiB: nothing left</source>
        <translation>110 MiB: no queda nada</translation>
    </message>
    <message>
        <source>30 MiB: free pages</source>
        <translation>30 MiB: páginas libres</translation>
    </message>
    <message>
        <source>60 MiB: cache goes</source>
        <translation>60 MiB: se va la caché</translation>
    </message>
    <message>
        <source>80 MiB: guest swap</source>
        <translation>80 MiB: swap del invitado</translation>
    </message>
    <message>
        <source>A balloon larger than what is free</source>
        <translation>Un globo mayor que lo que está libre</translation>
    </message>
    <message>
        <source>A balloon squeezed by hand takes free pages, then cache, then pages programs out, and ends in a kill.</source>
        <translation>Un globo inflado a mano toma páginas libres, después caché, después pagina programas a disco, y acaba matando uno.</translation>
    </message>
    <message>
        <source>A busy day for web</source>
        <translation>Un día ajetreado para web</translation>
    </message>
    <message>
        <source>A driver is installed</source>
        <translation>Hay un controlador instalado</translation>
    </message>
    <message>
        <source>A guarantee, and a newcomer</source>
        <translation>Una garantía, y una recién llegada</translation>
    </message>
    <message>
        <source>A guest that looks full</source>
        <translation>Un invitado que parece lleno</translation>
    </message>
    <message>
        <source>A guest without a driver</source>
        <translation>Un invitado sin controlador</translation>
    </message>
    <message>
        <source>A guest without a swap disk</source>
        <translation>Un invitado sin disco de intercambio</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>Un límite</translation>
    </message>
    <message>
        <source>A new frame, full of zeroes</source>
        <translation>Un marco nuevo, lleno de ceros</translation>
    </message>
    <message>
        <source>A newcomer needs memory</source>
        <translation>Una recién llegada necesita memoria</translation>
    </message>
    <message>
        <source>A number with two meanings</source>
        <translation>Un número con dos significados</translation>
    </message>
    <message>
        <source>A page is needed again</source>
        <translation>Una página vuelve a hacer falta</translation>
    </message>
    <message>
        <source>A pinned page is touched</source>
        <translation>Se accede a una página fijada</translation>
    </message>
    <message>
        <source>A target that nobody has heard of</source>
        <translation>Un objetivo del que nadie sabe aún</translation>
    </message>
    <message>
        <source>A tax on idle memory</source>
        <translation>Un impuesto sobre la memoria ociosa</translation>
    </message>
    <message>
        <source>A write to a pinned page: what will happen first?</source>
        <translation>Una escritura en una página fijada: ¿qué pasará primero?</translation>
    </message>
    <message>
        <source>And from the beginning</source>
        <translation>Y desde el principio</translation>
    </message>
    <message>
        <source>And yours?</source>
        <translation>¿Y el suyo?</translation>
    </message>
    <message>
        <source>Another controller</source>
        <translation>Otro gestor</translation>
    </message>
    <message>
        <source>As far as the limit</source>
        <translation>Hasta el límite</translation>
    </message>
    <message>
        <source>Balloon first, swap as a last resort</source>
        <translation>Primero el globo, el intercambio como último recurso</translation>
    </message>
    <message>
        <source>Balloon or hypervisor swapping</source>
        <translation>Globo o intercambio del hipervisor</translation>
    </message>
    <message>
        <source>Boot storm</source>
        <translation>Tormenta de arranques</translation>
    </message>
    <message>
        <source>Both have equal shares. How large will archive&apos;s balloon be?</source>
        <translation>Las dos tienen cuotas iguales. ¿Cómo será de grande el globo de archive?</translation>
    </message>
    <message>
        <source>Change shop&apos;s shares yourself, from its menu.</source>
        <translation>Cambie usted mismo las cuotas de shop, desde su menú.</translation>
    </message>
    <message>
        <source>Change the eye, and look at build again.</source>
        <translation>Cambie de ojo y vuelva a mirar build.</translation>
    </message>
    <message>
        <source>Change the eye, and look at office-b&apos;s pages again.</source>
        <translation>Cambie de ojo, y vuelva a mirar las páginas de office-b.</translation>
    </message>
    <message>
        <source>Change the eye: one of them knows which pages are free, another which have a frame.</source>
        <translation>Cambie de ojo: uno sabe qué páginas están libres; otro, cuáles tienen un marco.</translation>
    </message>
    <message>
        <source>Choose another controller in the Run menu.</source>
        <translation>Elija otro gestor en el menú Ejecución.</translation>
    </message>
    <message>
        <source>Configured, backed, active</source>
        <translation>Configurada, respaldada, activa</translation>
    </message>
    <message>
        <source>Consolidation under pressure</source>
        <translation>Consolidación bajo presión</translation>
    </message>
    <message>
        <source>Deflate</source>
        <translation>Desinflar</translation>
    </message>
    <message>
        <source>Deflate and lost contents</source>
        <translation>Desinflar, y contenidos perdidos</translation>
    </message>
    <message>
        <source>Deflate office&apos;s balloon, and see how soon it is well again.</source>
        <translation>Desinfle el globo de office, y vea qué pronto vuelve a estar bien.</translation>
    </message>
    <message>
        <source>Deflating returns pages, not contents and not frames; and what happens when a pinned page is touched.</source>
        <translation>Desinflar devuelve páginas, no contenidos ni marcos; y qué pasa cuando se accede a una página fijada.</translation>
    </message>
    <message>
        <source>Deflating returns pages, not contents: each gets a frame, all zeroes, only when it is touched again.</source>
        <translation>Desinflar devuelve páginas, no contenidos: cada una recibe un marco, todo ceros, solo cuando se accede a ella.</translation>
    </message>
    <message>
        <source>Drag office&apos;s slider slowly to the right, and watch what its bar loses first.</source>
        <translation>Arrastre despacio hacia la derecha el deslizador de office, y mire qué pierde primero su barra.</translation>
    </message>
    <message>
        <source>Drivers that load too late, a demand that is too fast, a guest without swap, and a limit on an empty host.</source>
        <translation>Controladores que se cargan demasiado tarde, una demanda demasiado rápida, un invitado sin disco de intercambio, y un límite en un anfitrión vacío.</translation>
    </message>
    <message>
        <source>Drivers, and nobody who decides</source>
        <translation>Controladores, y nadie que decida</translation>
    </message>
    <message>
        <source>Each works on its active part and leaves the rest alone, on {size}.</source>
        <translation>Cada una trabaja con su parte activa y deja en paz el resto, sobre {size}.</translation>
    </message>
    <message>
        <source>Eight VMs on one host</source>
        <translation>Ocho MV en un anfitrión</translation>
    </message>
    <message>
        <source>Eight VMs, overcommitted: who gives, what one VM more costs, and what another controller would do.</source>
        <translation>Ocho MV con sobreasignación: quién da, qué cuesta una MV más, y qué haría otro gestor.</translation>
    </message>
    <message>
        <source>Equal shares give equal parts, even to a VM that does nothing with its own; a tax on idle memory changes that.</source>
        <translation>Cuotas iguales dan partes iguales, incluso a una MV que no hace nada con la suya; un impuesto sobre la memoria ociosa lo cambia.</translation>
    </message>
    <message>
        <source>Figure 3.27</source>
        <translation>Figura 3.27</translation>
    </message>
    <message>
        <source>Figure 3.27 — the ballooning process</source>
        <translation>Figura 3.27: el proceso del globo</translation>
    </message>
    <message>
        <source>File cache</source>
        <translation>Caché de archivos</translation>
    </message>
    <message>
        <source>Five frames, two VMs: one gives two inactive pages to the other, message by message.</source>
        <translation>Cinco marcos, dos MV: una da dos páginas inactivas a la otra, mensaje a mensaje.</translation>
    </message>
    <message>
        <source>Four guests power on at once</source>
        <translation>Cuatro invitados se encienden a la vez</translation>
    </message>
    <message>
        <source>Four guests zero their memory before their drivers load: equal pages are shared before they are swapped.</source>
        <translation>Cuatro invitados ponen a cero su memoria antes de cargar sus controladores: las páginas iguales se comparten antes de ir a disco.</translation>
    </message>
    <message>
        <source>Free frames will run out. Which state will come right after high?</source>
        <translation>Se acabarán los marcos libres. ¿Qué estado vendrá justo después de high?</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Páginas libres</translation>
    </message>
    <message>
        <source>Freed, and still backed</source>
        <translation>Liberadas, y aún respaldadas</translation>
    </message>
    <message>
        <source>How many more pages of VM 1 will have a frame when they are free?</source>
        <translation>¿Cuántas páginas más de VM 1 tendrán un marco cuando estén libres?</translation>
    </message>
    <message>
        <source>How many pages will VM 1 have on its swap disk then?</source>
        <translation>¿Cuántas páginas tendrá entonces VM 1 en su disco de intercambio?</translation>
    </message>
    <message>
        <source>How many pages will the hypervisor ask of VM 1?</source>
        <translation>¿Cuántas páginas le pedirá el hipervisor a VM 1?</translation>
    </message>
    <message>
        <source>How much is in use?</source>
        <translation>¿Cuánto está en uso?</translation>
    </message>
    <message>
        <source>How much more free memory will the host have?</source>
        <translation>¿Cuánta memoria libre más tendrá el anfitrión?</translation>
    </message>
    <message>
        <source>How much more will archive give?</source>
        <translation>¿Cuánto más dará archive?</translation>
    </message>
    <message>
        <source>How much of its programs will office have on its swap disk?</source>
        <translation>¿Cuánto de sus programas tendrá office en su disco de intercambio?</translation>
    </message>
    <message>
        <source>How much of that will be read back in the next twenty seconds?</source>
        <translation>¿Cuánto de eso se volverá a leer en los próximos veinte segundos?</translation>
    </message>
    <message>
        <source>How much of the host will be free after eighty seconds?</source>
        <translation>¿Cuánto del anfitrión estará libre dentro de ochenta segundos?</translation>
    </message>
    <message>
        <source>How much will have been swapped out when the first driver loads?</source>
        <translation>¿Cuánto habrá ido a disco cuando se cargue el primer controlador?</translation>
    </message>
    <message>
        <source>In and out of a state</source>
        <translation>Entrar en un estado, y salir</translation>
    </message>
    <message>
        <source>Inflate under pressure</source>
        <translation>Inflar bajo presión</translation>
    </message>
    <message>
        <source>Isolation hides free memory: one guest has plenty, another stands still, and nobody can know both.</source>
        <translation>El aislamiento oculta memoria libre: a un invitado le sobra, otro está parado, y nadie puede saber las dos cosas.</translation>
    </message>
    <message>
        <source>Its target is raised. What will the guest give first?</source>
        <translation>Se sube su objetivo. ¿Qué dará primero el invitado?</translation>
    </message>
    <message>
        <source>KVM: Proxmox VE decides</source>
        <translation>KVM: decide Proxmox VE</translation>
    </message>
    <message>
        <source>Load the driver in office-b, and power a newcomer on again.</source>
        <translation>Cargue el controlador en office-b, y encienda otra vez una recién llegada.</translation>
    </message>
    <message>
        <source>Look at VM 1: an editor uses red and pink all the time. An archive has yellow and orange, and no more use for orange. A compiler has the other four, and is about to end.</source>
        <translation>Observe VM 1: un editor usa todo el tiempo la roja y la rosa. Un archivo tiene la amarilla y la naranja, y la naranja ya no la usa. Un compilador tiene las otras cuatro, y está a punto de terminar.</translation>
    </message>
    <message>
        <source>Look at VM 1: {balloon of VM 1} are pinned again, and {backed of VM 1} backed. The target is a wish of the host, the balloon what the guest gave, and a frame comes back only with a touch.</source>
        <translation>Observe VM 1: hay otra vez {balloon of VM 1} fijadas, y {backed of VM 1} respaldadas. El objetivo es un deseo del anfitrión, el globo es lo que dio el invitado, y un marco solo vuelve con un acceso.</translation>
    </message>
    <message>
        <source>Look at VM 1: {change in time} later its driver has polled, and knows its target. It will now ask its own guest for {target of VM 1}, as any program would, and pin what it gets.</source>
        <translation>Observe VM 1: {change in time} después, su controlador ha consultado y conoce su objetivo. Ahora pedirá a su propio invitado {target of VM 1}, como lo haría cualquier programa, y fijará lo que reciba.</translation>
    </message>
    <message>
        <source>Look at archive&apos;s gauge: the reservation of {reservation of archive} is now taken away, and with it all that kept idle memory in place. Shares and use decide alone.</source>
        <translation>Observe el medidor de archive: ahora se quita la reserva de {reservation of archive}, y con ella todo lo que mantenía en su sitio la memoria ociosa. Solo deciden las cuotas y el uso.</translation>
    </message>
    <message>
        <source>Look at archive: it holds {backed of archive} and uses {active of archive} of that. It gets a reservation for nearly all that it holds. Then a third VM, report, powers on and needs memory.</source>
        <translation>Observe archive: tiene {backed of archive} y usa {active of archive} de ellos. Recibe una reserva para casi todo lo que tiene. Después se enciende una tercera MV, report, que necesita memoria.</translation>
    </message>
    <message>
        <source>Look at archive: {backed of archive} are backed, about {estimate of archive} of that in use. From now on an idle page costs its VM four times as much in shares as an active one.</source>
        <translation>Observe archive: hay {backed of archive} respaldados, unos {estimate of archive} de ellos en uso. Desde ahora una página ociosa le cuesta a su MV cuatro veces más cuotas que una activa.</translation>
    </message>
    <message>
        <source>Look at both cards for some seconds: office, which has {guest swap of office} on its swap disk, and the neighbour on the same host, of which nobody has asked anything.</source>
        <translation>Observe las dos tarjetas durante unos segundos: office, que tiene {guest swap of office} en su disco de intercambio, y neighbour en el mismo anfitrión, al que nadie le ha pedido nada.</translation>
    </message>
    <message>
        <source>Look at both cards: each may hold {entitlement of shop}. archive has {free of archive} free in its guest; shop has {guest swap of shop} on its swap disk. Equal shares are fair, and wasteful.</source>
        <translation>Observe las dos tarjetas: cada una puede tener {entitlement of shop}. archive tiene {free of archive} libres en su invitado; shop tiene {guest swap of shop} en su disco de intercambio. Las cuotas iguales son justas, y derrochan.</translation>
    </message>
    <message>
        <source>Look at both cards: office-a&apos;s factor is {slowdown of office-a}, office-b&apos;s {slowdown of office-b}. Swapping needs nobody&apos;s help, and so it is what remains when a guest cannot be asked, or does not answer in time.</source>
        <translation>Observe las dos tarjetas: el factor de office-a es {slowdown of office-a}, el de office-b {slowdown of office-b}. El intercambio no necesita la ayuda de nadie, y por eso es lo que queda cuando a un invitado no se le puede pedir, o no responde a tiempo.</translation>
    </message>
    <message>
        <source>Look at both cards: web has {backed of web} and waits no more. build gave {balloon of build} and paged nothing out. A word from host to guest was missing: how many. The next lesson follows it.</source>
        <translation>Observe las dos tarjetas: web tiene {backed of web} respaldados y ya no espera. build dio {balloon of build} y no paginó nada. Faltaba una palabra del anfitrión al invitado: cuánto. La próxima lección la sigue.</translation>
    </message>
    <message>
        <source>Look at both gauges: office-a has a balloon driver, office-b has none. All else is equal: {configured of office-a} each, the same programs and shares. People say that ballooning is bad, and disable it, as in office-b.</source>
        <translation>Observe los dos medidores: office-a tiene controlador del globo, office-b no. Todo lo demás es igual: {configured of office-a} cada una, los mismos programas y cuotas. Se dice que el globo es malo, y se desactiva, como en office-b.</translation>
    </message>
    <message>
        <source>Look at build and at the host. The compiler is about to end: its {programs of build} will then be free in the guest. The host has {free of host} free just now.</source>
        <translation>Observe build y el anfitrión. El compilador está a punto de terminar: sus {programs of build} quedarán libres en el invitado. El anfitrión tiene ahora {free of host} libres.</translation>
    </message>
    <message>
        <source>Look at build&apos;s gauge: the hypervisor set a target, and build&apos;s driver pinned {balloon of build} that were free. Only then could frames be taken and given to web.</source>
        <translation>Observe el medidor de build: el hipervisor fijó un objetivo, y el controlador de build fijó {balloon of build} que estaban libres. Solo entonces se pudieron tomar marcos y dárselos a web.</translation>
    </message>
    <message>
        <source>Look at build&apos;s pages as the guest sees them: {free of build} are free, {used of build} in use. All is well. It does not know that it is a guest, so it has no reason to give anything back.</source>
        <translation>Observe las páginas de build como las ve el invitado: {free of build} libres, {used of build} en uso. Todo va bien. No sabe que es un invitado, así que no tiene motivo para devolver nada.</translation>
    </message>
    <message>
        <source>Look at database: a factor of {slowdown of database}, and {guest swap of database} on its swap disk. The host has {free of host} free. Nothing else was changed. Mechanism and policy are two things; a product has both.</source>
        <translation>Observe database: un factor de {slowdown of database}, y {guest swap of database} en su disco de intercambio. El anfitrión tiene {free of host} libres. No se cambió nada más. Mecanismo y política son dos cosas; un producto tiene ambas.</translation>
    </message>
    <message>
        <source>Look at files: a balloon of {balloon of files}, and {free of host} free on the host. People say that this must be a fault. It is the limit: no more than {limit of files} of files is ever backed, and its gauge says so.</source>
        <translation>Observe files: un globo de {balloon of files}, y {free of host} libres en el anfitrión. Se dice que esto tiene que ser un fallo. Es el límite: nunca se respaldan más de {limit of files} de files, y su medidor lo dice.</translation>
    </message>
    <message>
        <source>Look at gauges and swap: all drivers are there, and their balloons hold {balloon of all}. Still {host swap of all} are on the hypervisor&apos;s disk, from the time before. They stay until touched or pinned.</source>
        <translation>Observe los medidores y el swap: están todos los controladores, y sus globos retienen {balloon of all}. Pero {host swap of all} siguen en el disco del hipervisor, del tiempo anterior. Se quedan ahí hasta que se accede a ellos o se fijan.</translation>
    </message>
    <message>
        <source>Look at green and dark blue: VM 1&apos;s compiler has ended, and {free of VM 1} are free in the guest. Yet all {backed of VM 1} keep their frames, for no guest tells its hypervisor what it frees.</source>
        <translation>Observe la verde y la azul oscuro: el compilador de VM 1 ha terminado, y hay {free of VM 1} libres en el invitado. Pero {backed of VM 1} conservan su marco, porque ningún invitado le dice a su hipervisor lo que libera.</translation>
    </message>
    <message>
        <source>Look at green and dark blue: they are free again, and no arrow leads from them. {backed of VM 1} are backed as before. Deflating returns pages to the guest; it does not return frames.</source>
        <translation>Observe la verde y la azul oscuro: vuelven a estar libres, y de ellas no sale ninguna flecha. Siguen respaldadas {backed of VM 1}, como antes. Desinflar devuelve páginas al invitado; no devuelve marcos.</translation>
    </message>
    <message>
        <source>Look at green: a new program in VM 1 is about to write to it. People say that deflating restores a page. Watch what stands behind it when it is touched.</source>
        <translation>Observe la verde: un programa nuevo de VM 1 está a punto de escribir en ella. Se dice que desinflar restaura una página. Mire lo que hay detrás cuando se accede a ella.</translation>
    </message>
    <message>
        <source>Look at node&apos;s bar: the driver holds {balloon of node}, {free of node} are free. It asks for more every second and gets none, for nothing can be paged out. Now node starts another container.</source>
        <translation>Observe la barra de node: el controlador retiene {balloon of node}, hay {free of node} libres. Cada segundo pide más y no recibe nada, porque no se puede paginar nada. Ahora node inicia otro contenedor.</translation>
    </message>
    <message>
        <source>Look at node: {free of node} are free, {programs of node} belong to programs, its swap disk has {guest swap size of node}, as is usual for Kubernetes nodes. Its target is now set by hand to its limit, {balloon limit of node}.</source>
        <translation>Observe node: hay {free of node} libres, {programs of node} son de programas, su disco de intercambio tiene {guest swap size of node}, como es habitual en los nodos de Kubernetes. Su objetivo se fija ahora a mano en su límite, {balloon limit of node}.</translation>
    </message>
    <message>
        <source>Look at office while it boots: it zeroes all {configured of office}, then an editor runs and documents are read. Nobody decides about targets on this host. In this lesson we set them by hand.</source>
        <translation>Observe office mientras arranca: pone a cero {configured of office}, después funciona un editor y se leen documentos. En este anfitrión nadie decide los objetivos. En esta lección los fijamos a mano.</translation>
    </message>
    <message>
        <source>Look at office&apos;s bar as the guest sees it: {programs of office} in programs, {cache of office} of file cache, {kernel of office} of kernel, {free of office} free. Programs, cache or free pages: each alone could fill the balloon that comes now.</source>
        <translation>Observe la barra de office como la ve el invitado: {programs of office} en programas, {cache of office} de caché de archivos, {kernel of office} de kernel, {free of office} libres. Programas, caché o páginas libres: cualquiera bastaría para llenar el globo que viene ahora.</translation>
    </message>
    <message>
        <source>Look at office-b and at the graph: {free of host} are free, the state is {state of host}, and still {host swap of office-b} of office-b are on the hypervisor&apos;s disk.</source>
        <translation>Observe office-b y la gráfica: hay {free of host} libres, el estado es {state of host}, y {host swap of office-b} de office-b siguen en el disco del hipervisor.</translation>
    </message>
    <message>
        <source>Look at office-b for some seconds. Whatever it needs and the hypervisor reads back pushes another of its pages out, at random, and that may be needed next.</source>
        <translation>Observe office-b durante unos segundos. Todo lo que necesita y el hipervisor vuelve a leer expulsa otra página suya, al azar, y esa puede ser la próxima que haga falta.</translation>
    </message>
    <message>
        <source>Look at office-b: slower by a factor of {slowdown of office-b}. In these seconds {change in host-swapped-in of office-b} came back from the hypervisor&apos;s disk. Now newcomer powers off, and the report ends.</source>
        <translation>Observe office-b: su factor de lentitud es {slowdown of office-b}. En estos segundos volvieron {change in host-swapped-in of office-b} del disco del hipervisor. Ahora newcomer se apaga, y el informe termina.</translation>
    </message>
    <message>
        <source>Look at office-b: {free of office-b} are free, and it starts a report that needs far more. The guest will drop its cache, and then page out what it has not used for longest. Some of that has lost its frame already.</source>
        <translation>Observe office-b: hay {free of office-b} libres, y empieza un informe que necesita mucho más. El invitado soltará su caché y después paginará lo que lleva más tiempo sin usar. Parte de eso ya ha perdido su marco.</translation>
    </message>
    <message>
        <source>Look at office-b: {host swap of office-b}, as before. People say that swap in use means swapping. Nobody touches these pages, so nobody reads them back. Look at the rate: {change in host-swapped-in of office-b} in {change in time}.</source>
        <translation>Observe office-b: {host swap of office-b}, como antes. Se dice que swap en uso significa que se está paginando. Nadie accede a estas páginas, así que nadie las vuelve a leer. Mire el ritmo: {change in host-swapped-in of office-b} en {change in time}.</translation>
    </message>
    <message>
        <source>Look at office: it needs what it has paged out, waits for its disk, and is slower by a factor of {slowdown of office}. For the neighbour that is {slowdown of neighbour}. Paging hurts the guest that is squeezed.</source>
        <translation>Observe office: necesita lo que ha paginado, espera a su disco, y va {slowdown of office} veces más lenta. Para neighbour el factor es {slowdown of neighbour}. Paginar daña al invitado al que se aprieta.</translation>
    </message>
    <message>
        <source>Look at orange, violet and dark blue. The hypervisor knows now that the guest will use them again. The driver&apos;s next act is to free them, as any program frees memory.</source>
        <translation>Observe la naranja, la violeta y la azul oscuro. El hipervisor sabe ahora que el invitado volverá a usarlas. Lo siguiente que hace el controlador es liberarlas, como cualquier programa libera memoria.</translation>
    </message>
    <message>
        <source>Look at orange: {guest swap of VM 1} went to the guest&apos;s own swap disk, the one unused for longest. What a guest may still need it saves first, and only then gives the page away.</source>
        <translation>Observe la naranja: {guest swap of VM 1} fue al disco de intercambio del propio invitado, la que llevaba más tiempo sin usarse. Lo que un invitado aún puede necesitar lo salva antes, y solo después da la página.</translation>
    </message>
    <message>
        <source>Look at shop: its shares become equal to those of archive again, and sales begin. It will need nearly all its {configured of shop}. The host has {free of host} free; archive holds {backed of archive}.</source>
        <translation>Observe shop: sus cuotas vuelven a ser iguales a las de archive, y empiezan las rebajas. Necesitará casi todos sus {configured of shop}. El anfitrión tiene {free of host} libres; archive tiene {backed of archive}.</translation>
    </message>
    <message>
        <source>Look at shop: {change in backed of shop} more. People say that more shares make a VM faster. Shares divide what is short, and nothing is short here.</source>
        <translation>Observe shop: {change in backed of shop} más. Se dice que con más cuotas una MV es más rápida. Las cuotas reparten lo que escasea, y aquí no escasea nada.</translation>
    </message>
    <message>
        <source>Look at the Run menu: it imports your VMs from a table of names, sizes, reservations, limits and shares; the editor builds them by hand. Then ask of your own host who gives, who swaps, and whether one VM more fits.</source>
        <translation>Observe el menú Ejecución: importa sus MV de una tabla de nombres, tamaños, reservas, límites y cuotas; el editor las construye a mano. Después pregunte a su propio anfitrión quién da, quién pagina, y si cabe una MV más.</translation>
    </message>
    <message>
        <source>Look at the arrows of the pinned pages: they still lead to frames. No program of VM 1 can read or write these pages any more, but the hypervisor does not know that yet.</source>
        <translation>Observe las flechas de las páginas fijadas: aún llevan a marcos. Ningún programa de VM 1 puede ya leer ni escribir en ellas, pero el hipervisor todavía no lo sabe.</translation>
    </message>
    <message>
        <source>Look at the arrows: VM 2 has {backed of VM 2} backed and waits for none. VM 1 still has its {configured of VM 1}, of which {balloon of VM 1} are pinned and have no frame. Its programs noticed nothing.</source>
        <translation>Observe las flechas: VM 2 tiene {backed of VM 2} con marco y no espera ninguno. VM 1 sigue teniendo {configured of VM 1}, de las que {balloon of VM 1} están fijadas y no tienen marco. Sus programas no notaron nada.</translation>
    </message>
    <message>
        <source>Look at the bar: the cache has shrunk to {cache of office}, and {guest swap of office} are in swap. What was read from a file can be read again, so a guest drops cache before it pages programs out.</source>
        <translation>Observe la barra: la caché se ha reducido a {cache of office}, y hay {guest swap of office} en el disco de intercambio. Lo que se leyó de un archivo se puede volver a leer, así que un invitado suelta caché antes de paginar programas.</translation>
    </message>
    <message>
        <source>Look at the bar: {balloon of office} are held by the driver, after {change in time}. All were free before; nothing was dropped or written. The host has {change in free of host} more, and office runs as before.</source>
        <translation>Observe la barra: el controlador retiene {balloon of office}, tras {change in time}. Todo estaba libre; no se soltó ni se escribió nada. El anfitrión tiene {change in free of host} más, y office va como antes.</translation>
    </message>
    <message>
        <source>Look at the bar: {guest swap of office} went to the guest&apos;s own disk, those unused for longest. The guest chose them, for it alone knows. The host paged nothing: {host swap of office}.</source>
        <translation>Observe la barra: {guest swap of office} fueron al disco del propio invitado, lo que llevaba más tiempo sin usarse. Lo eligió el invitado, pues solo él lo sabe. El anfitrión no llevó a disco nada: {host swap of office}.</translation>
    </message>
    <message>
        <source>Look at the bars: office-a&apos;s guest gave free pages, then cache, and keeps {cache of office-a} of it. office-b, which nobody asked, still has {cache of office-b} of cache. The hypervisor took random pages: it cannot know better.</source>
        <translation>Observe las barras: el invitado de office-a dio páginas libres, después caché, y conserva {cache of office-a} de ella. office-b, a la que nadie preguntó, aún tiene {cache of office-b} de caché. El hipervisor tomó páginas al azar: no puede saber más.</translation>
    </message>
    <message>
        <source>Look at the cards: four guests boot and zero all that they have, {configured of all} on a host of {frames of host}. Each has a balloon driver, that loads some seconds later.</source>
        <translation>Observe las tarjetas: cuatro invitados arrancan y ponen a cero todo lo que tienen, {configured of all} en un anfitrión de {frames of host}. Cada uno tiene un controlador del globo, que se carga unos segundos después.</translation>
    </message>
    <message>
        <source>Look at the cards: office-a gave {balloon of office-a}, and is slower by a factor of {slowdown of office-a}. From office-b the hypervisor swapped out {host swap of office-b}: a factor of {slowdown of office-b}, for about as much memory.</source>
        <translation>Observe las tarjetas: office-a dio {balloon of office-a}, y su factor de lentitud es {slowdown of office-a}. De office-b el hipervisor llevó a disco {host swap of office-b}: un factor de {slowdown of office-b}, por más o menos la misma memoria.</translation>
    </message>
    <message>
        <source>Look at the cards: {configured of all} are promised to three guests, and the host has {frames of host}. Each guest believes that it has a machine of its own. That is isolation, and it is wanted.</source>
        <translation>Observe las tarjetas: hay {configured of all} prometidos a tres invitados, y el anfitrión tiene {frames of host}. Cada invitado cree que tiene una máquina para él solo. Eso es el aislamiento, y es lo que se quiere.</translation>
    </message>
    <message>
        <source>Look at the cards: {host swap of all} are swapped out, and {free of all} are free within the guests. People say that nothing is swapped where drivers are installed. At boot they are not there yet, for {change in time} in this run.</source>
        <translation>Observe las tarjetas: {host swap of all} han ido a disco, y hay {free of all} libres dentro de los invitados. Se dice que donde hay controladores nada va a disco. En el arranque todavía no están, durante {change in time} en esta ejecución.</translation>
    </message>
    <message>
        <source>Look at the cards: {vms of host} VMs are promised {configured of all}, on a host of {frames of host}. That is {overcommitment of host} times what there is, and not unusual. In the morning all of them power on and fill up.</source>
        <translation>Observe las tarjetas: {vms of host} MV tienen prometidos {configured of all}, en un anfitrión de {frames of host}. Es {overcommitment of host} veces lo que hay, y no es raro. Por la mañana todas se encienden y se llenan.</translation>
    </message>
    <message>
        <source>Look at the dashed line of the gauge: no balloon of office grows beyond {balloon limit of office}. The target is now set to that. Of cache there is {cache of office} left, of programs {programs of office}.</source>
        <translation>Observe la línea de trazos del medidor: ningún globo de office pasa de {balloon limit of office}. Ahora el objetivo se fija ahí. De caché quedan {cache of office}; de programas, {programs of office}.</translation>
    </message>
    <message>
        <source>Look at the events: node killed a program, while the host has {free of host} free. People say that a balloon costs speed, no more. It takes what a guest without swap will want next, and knows nothing of it.</source>
        <translation>Observe los sucesos: node mató un programa, mientras el anfitrión tiene {free of host} libres. Se dice que un globo cuesta velocidad y nada más. Toma lo que un invitado sin disco de intercambio querrá después, y no sabe nada de eso.</translation>
    </message>
    <message>
        <source>Look at the events: {double-paged of office-b} were read from the hypervisor&apos;s disk, only to be written to the guest&apos;s. This is double paging. office-a, which chooses for itself, had none: {double-paged of office-a}.</source>
        <translation>Observe los sucesos: {double-paged of office-b} se leyeron del disco del hipervisor solo para escribirse en el del invitado. Esto es la doble paginación. office-a, que elige por sí misma, no tuvo ninguna: {double-paged of office-a}.</translation>
    </message>
    <message>
        <source>Look at the frames behind the pinned pages. The hypervisor will unmap the pages, take the frames, fill them with zeroes and give them to VM 2. VM 1 loses frames that it does not use.</source>
        <translation>Observe los marcos que hay detrás de las páginas fijadas. El hipervisor desvinculará las páginas, tomará los marcos, los llenará de ceros y se los dará a VM 2. VM 1 pierde marcos que no usa.</translation>
    </message>
    <message>
        <source>Look at the free pages: a new program will now touch the first of them. That is a page fault which only the hypervisor can serve, and it knows nothing of what stood there before.</source>
        <translation>Observe las páginas libres: un programa nuevo accederá ahora a la primera. Es un fallo de página que solo puede atender el hipervisor, y este no sabe nada de lo que había ahí antes.</translation>
    </message>
    <message>
        <source>Look at the free part of office&apos;s bar: {free of office}. The target will now be raised far beyond that. Something that office uses has to go: file cache, or pages of its programs.</source>
        <translation>Observe la parte libre de la barra de office: {free of office}. Ahora el objetivo subirá mucho más que eso. Algo de lo que usa office tiene que irse: caché de archivos o páginas de sus programas.</translation>
    </message>
    <message>
        <source>Look at the gauge: the target of {target of VM 1} still stands, so the driver will say START and inflate again. Ballooning needs a guest that plays along; a host must be able to live without.</source>
        <translation>Observe el medidor: el objetivo de {target of VM 1} sigue en pie, así que el controlador dirá START e inflará otra vez. El globo necesita un invitado que colabore; un anfitrión debe poder vivir sin él.</translation>
    </message>
    <message>
        <source>Look at the gauge: {balloon of VM 1}. VMware&apos;s hypervisor served the touch with a zeroed frame and gave up the whole balloon. At its next poll the driver was told to start afresh. A balloon is a request, not a wall.</source>
        <translation>Observe el medidor: {balloon of VM 1}. El hipervisor de VMware atendió el acceso con un marco a cero y dio por perdido todo el globo. En su próxima consulta se le dijo al controlador que empezara de cero. Un globo es una petición, no un muro.</translation>
    </message>
    <message>
        <source>Look at the gauges while ESX&apos;s rule takes over again: by shares, by estimates of what is in use, and down to a few percent of free memory. Free memory of the host will go down, and database gets a part of it.</source>
        <translation>Observe los medidores mientras la regla de ESX vuelve a tomar el mando: por cuotas, por estimaciones de lo que está en uso, y hasta un pequeño porcentaje de memoria libre. La memoria libre del anfitrión bajará, y database recibe una parte.</translation>
    </message>
    <message>
        <source>Look at the gauges while the other drivers load: each says START, then asks for its target every second. They find a host with {free of host} free.</source>
        <translation>Observe los medidores mientras se cargan los demás controladores: cada uno dice START, y después pregunta por su objetivo cada segundo. Encuentran un anfitrión con {free of host} libres.</translation>
    </message>
    <message>
        <source>Look at the gauges: archive gave {change in balloon of archive} more, and shop holds {backed of shop} again. Whoever has few shares for much idle memory gives first, down to a reservation. And only while memory is short.</source>
        <translation>Observe los medidores: archive dio {change in balloon of archive} más, y shop vuelve a tener {backed of shop}. Quien tiene pocas cuotas para mucha memoria ociosa da primero, hasta una reserva. Y solo mientras la memoria escasea.</translation>
    </message>
    <message>
        <source>Look at the gauges: batch {balloon of batch}, files {balloon of files} of cache, each desktop about {balloon of desktop-1}; database {balloon of database}. Idle memory pays most, so whoever rests gives first.</source>
        <translation>Observe los medidores: batch {balloon of batch}, files {balloon of files} de caché, cada escritorio unos {balloon of desktop-1}; database {balloon of database}. La memoria ociosa es la que más paga, así que da primero quien descansa.</translation>
    </message>
    <message>
        <source>Look at the gauges: no driver has loaded, so no guest can be asked. The hypervisor stops whoever holds more than its part, and swaps random pages out until enough frames are free.</source>
        <translation>Observe los medidores: no se ha cargado ningún controlador, así que no se le puede pedir a ningún invitado. El hipervisor para a quien tenga más que su parte, y lleva a disco páginas al azar hasta que haya bastantes marcos libres.</translation>
    </message>
    <message>
        <source>Look at the gauges: shop gave {change in balloon of shop}, archive {change in balloon of archive}. People say that idle memory goes first. What a reservation guarantees, and was touched once, is not taken, however idle.</source>
        <translation>Observe los medidores: shop dio {change in balloon of shop}, archive {change in balloon of archive}. Se dice que la memoria ociosa se va primero. Lo que una reserva garantiza, y recibió un acceso alguna vez, no se toma, por ocioso que esté.</translation>
    </message>
    <message>
        <source>Look at the gauges: with a tax of {idle tax of host} archive gave {change in balloon of archive} more, all of it idle, and runs as before. shop has {guest swap of shop} on its swap disk, and {backed of shop} backed.</source>
        <translation>Observe los medidores: con un impuesto del {idle tax of host} archive dio {change in balloon of archive} más, todo ocioso, y va como antes. shop tiene {guest swap of shop} en su disco de intercambio, y {backed of shop} respaldados.</translation>
    </message>
    <message>
        <source>Look at the gauges: {change in balloon of all} more in all, {change in balloon of batch} of it from batch and {change in balloon of desktop-1} from a desktop; of database {balloon of database}. This time some idle memory was left.</source>
        <translation>Observe los medidores: {change in balloon of all} más en total, {change in balloon of batch} de ellos de batch y {change in balloon of desktop-1} de un escritorio; de database, {balloon of database}. Esta vez quedaba algo de memoria ociosa.</translation>
    </message>
    <message>
        <source>Look at the graph while web takes what it needs. Each second the hypervisor asks for what is missing, build&apos;s driver pins as much, and the frames behind it change their owner.</source>
        <translation>Observe la gráfica mientras web toma lo que necesita. Cada segundo el hipervisor pide lo que falta, el controlador de build fija otro tanto, y los marcos de detrás cambian de dueño.</translation>
    </message>
    <message>
        <source>Look at the graph: a change of {change in free of host}. In the guest {free of build} are free; in the host all {backed of build} are still taken. A guest tells nobody what it frees.</source>
        <translation>Observe la gráfica: un cambio de {change in free of host}. En el invitado hay {free of build} libres; en el anfitrión siguen tomados los {backed of build}. Un invitado no le dice a nadie lo que libera.</translation>
    </message>
    <message>
        <source>Look at the graph: from high to {state of host} in one tick. People say that a host passes from state to state, and balloons in soft save it. Demand that is fast leaps over soft, and the balloons hold {balloon of all}.</source>
        <translation>Observe la gráfica: de high a {state of host} en un tic. Se dice que un anfitrión pasa de estado en estado, y que los globos de soft lo salvan. Una demanda rápida se salta soft, y los globos retienen {balloon of all}.</translation>
    </message>
    <message>
        <source>Look at the graph: mail and print power off, and node&apos;s target is handed back to the hypervisor. The host then has more than it needs.</source>
        <translation>Observe la gráfica: mail y print se apagan, y el objetivo de node se devuelve al hipervisor. El anfitrión tiene entonces más de lo que necesita.</translation>
    </message>
    <message>
        <source>Look at the graph: office gave {balloon of office}, and the host has {free of host} free. Free pages cost nothing, cache costs reads, programs cost paging. So a host should take no more than it needs, and not from anyone.</source>
        <translation>Observe la gráfica: office dio {balloon of office}, y el anfitrión tiene {free of host} libres. Las páginas libres no cuestan nada, la caché cuesta lecturas, los programas cuestan paginación. Así que un anfitrión no debe tomar más de lo que necesita, ni de cualquiera.</translation>
    </message>
    <message>
        <source>Look at the graph: the state is {state of host}, {free of host} are free, and nobody waits. shop holds {backed of shop}. Its shares will now be four times those of archive.</source>
        <translation>Observe la gráfica: el estado es {state of host}, hay {free of host} libres, y nadie espera. shop tiene {backed of shop}. Ahora sus cuotas serán cuatro veces las de archive.</translation>
    </message>
    <message>
        <source>Look at the graph: {free of host} are free, and a ninth VM, analytics, is to be powered on. It will work with all that it has. database is slower by a factor of {slowdown of database} just now.</source>
        <translation>Observe la gráfica: hay {free of host} libres, y se va a encender una novena MV, analytics. Trabajará con todo lo que tiene. El factor de lentitud de database es ahora {slowdown of database}.</translation>
    </message>
    <message>
        <source>Look at the graph: {free of host} are free, and database has {guest swap of database} on its swap disk. From now on the rule of Proxmox VE decides: it keeps four fifths of the host in use, and every ten seconds moves a little.</source>
        <translation>Observe la gráfica: hay {free of host} libres, y database tiene {guest swap of database} en su disco de intercambio. Desde ahora decide la regla de Proxmox VE: mantiene en uso cuatro quintos del anfitrión, y cada diez segundos mueve un poco.</translation>
    </message>
    <message>
        <source>Look at the graph: {free of host} are free, the state is {state of host}. The desktops and batch are at rest; the others work. database has a reservation of {reservation of database}, mail a limit of {limit of mail}.</source>
        <translation>Observe la gráfica: hay {free of host} libres, el estado es {state of host}. Los escritorios y batch están en reposo; las demás trabajan. database tiene una reserva de {reservation of database}, mail un límite de {limit of mail}.</translation>
    </message>
    <message>
        <source>Look at the graph: {free of host} are free, {free share of host} of the host. Look at database: {guest swap of database} on its swap disk, slower by a factor of {slowdown of database}. batch, at rest, gave {change in balloon of batch} in this time.</source>
        <translation>Observe la gráfica: hay {free of host} libres, el {free share of host} del anfitrión. Observe database: {guest swap of database} en su disco de intercambio, con un factor de lentitud de {slowdown of database}. batch, en reposo, dio {change in balloon of batch} en este tiempo.</translation>
    </message>
    <message>
        <source>Look at the graph: {free of host} are free. newcomer, with {configured of newcomer}, is about to start an analysis that needs nearly all of that. The two offices will have to do with less.</source>
        <translation>Observe la gráfica: hay {free of host} libres. newcomer, con {configured of newcomer}, está a punto de empezar un análisis que necesita casi todo eso. Las dos oficinas tendrán que arreglarse con menos.</translation>
    </message>
    <message>
        <source>Look at the graph: {free of host} of {frames of host} are free, the state is {state of host}. files holds {backed of files}. Somebody now sets it a limit of less, and forgets about it.</source>
        <translation>Observe la gráfica: hay {free of host} de {frames of host} libres, el estado es {state of host}. files tiene {backed of files}. Ahora alguien le pone un límite menor, y se olvida de él.</translation>
    </message>
    <message>
        <source>Look at the guest as it sees itself: {free of VM 1} are free. The target will be set to {balloon limit of VM 1}, which is as much as this balloon may ever hold.</source>
        <translation>Observe el invitado como se ve él mismo: hay {free of VM 1} libres. El objetivo se fijará en {balloon limit of VM 1}, que es lo máximo que este globo puede retener nunca.</translation>
    </message>
    <message>
        <source>Look at the guests first: {configured of VM 1} in VM 1, {configured of VM 2} in VM 2. The host has frames for {frames of host} only. Neither guest knows that it is a guest, nor that there is another.</source>
        <translation>Observe primero los invitados: {configured of VM 1} en VM 1, {configured of VM 2} en VM 2. El anfitrión solo tiene marcos para {frames of host}. Ningún invitado sabe que lo es, ni que hay otro.</translation>
    </message>
    <message>
        <source>Look at the host as the hypervisor sees it: no frame is free. VM 2 waits for {waiting of VM 2} and stands still. All pages of VM 1 look alike; nothing says which of them are needed.</source>
        <translation>Observe el anfitrión como lo ve el hipervisor: no hay ningún marco libre. VM 2 espera {waiting of VM 2} y está parada. Todas las páginas de VM 1 parecen iguales; nada dice cuáles hacen falta.</translation>
    </message>
    <message>
        <source>Look at the host as the hypervisor sees it: {free of host} are free, and {backed of VM 1} of VM 1 are backed. It unmapped the pinned pages without saving anything, for the guest had said: not needed.</source>
        <translation>Observe el anfitrión como lo ve el hipervisor: hay {free of host} libres, y de VM 1 están respaldadas {backed of VM 1}. Desvinculó las páginas fijadas sin salvar nada, porque el invitado había dicho: no hacen falta.</translation>
    </message>
    <message>
        <source>Look at the message: the driver reports {pages-reported of VM 1} by their numbers in the guest. It knows no frame&apos;s number. Only with this list may the hypervisor take frames away.</source>
        <translation>Observe el mensaje: el controlador comunica {pages-reported of VM 1} con los números que tienen en el invitado. No conoce el número de ningún marco. Solo con esta lista puede el hipervisor quitar marcos.</translation>
    </message>
    <message>
        <source>Look at the message: {pages-unlocked of VM 1}, those pinned last. The driver tells the hypervisor before it frees them: a page must not be used while the hypervisor still counts it as given.</source>
        <translation>Observe el mensaje: {pages-unlocked of VM 1}, las que se fijaron al final. El controlador se lo dice al hipervisor antes de liberarlas: una página no se debe usar mientras el hipervisor la cuente como entregada.</translation>
    </message>
    <message>
        <source>Look at the new arrow: a frame from the host, filled with zeroes, so that no guest reads what another left. Deflating gives back room. It gives back no contents, and no frame before it is needed.</source>
        <translation>Observe la flecha nueva: un marco del anfitrión, lleno de ceros, para que ningún invitado lea lo que dejó otro. Desinflar devuelve sitio. No devuelve contenidos, ni un marco antes de que haga falta.</translation>
    </message>
    <message>
        <source>Look at the new arrow: the touch brought a frame, and it was zeroed. What the page held before is gone. So the balloon takes pages that hold nothing of value, if the guest has any.</source>
        <translation>Observe la flecha nueva: el acceso trajo un marco, puesto a cero. Lo que la página contenía antes se ha perdido. Por eso el globo toma páginas que no contienen nada de valor, si el invitado las tiene.</translation>
    </message>
    <message>
        <source>Look at the pins: the driver holds {balloon of VM 1}, in the order in which it got them: green, teal, dark blue, violet, and orange at last. The target is now set lower, and some pages go back.</source>
        <translation>Observe las chinchetas: el controlador retiene {balloon of VM 1}, en el orden en que las recibió: verde, turquesa, azul oscuro, violeta y al final naranja. Ahora el objetivo baja, y algunas páginas vuelven.</translation>
    </message>
    <message>
        <source>Look at the pins: {balloon of VM 1}, those that were free. The driver searched for nothing. It asked for memory, and a guest gives away what is free before what is in use.</source>
        <translation>Observe las chinchetas: {balloon of VM 1}, las que estaban libres. El controlador no buscó nada. Pidió memoria, y un invitado da lo que está libre antes que lo que está en uso.</translation>
    </message>
    <message>
        <source>Look at the same pages as the hypervisor sees them: {backed of build} are backed, and all of these look alike. Free or in use, it cannot tell. Only the guest&apos;s own tables could say.</source>
        <translation>Observe las mismas páginas como las ve el hipervisor: {backed of build} están respaldados, y todo parece igual. Si algo está libre o en uso, no lo distingue. Solo lo dirían las tablas del propio invitado.</translation>
    </message>
    <message>
        <source>Look at the shares on both cards: {shares of archive} each. archive boots and touches all its {configured of archive}; shop has few customers. Together they are promised {configured of all}, on a host of {frames of host}.</source>
        <translation>Observe las cuotas en las dos tarjetas: {shares of archive} cada una. archive arranca y accede a todos sus {configured of archive}; shop tiene pocos clientes. Entre las dos tienen prometidos {configured of all}, en un anfitrión de {frames of host}.</translation>
    </message>
    <message>
        <source>Look at the target of VM 1: {target of VM 1}, as many as VM 2 waits for. The hypervisor says how many pages must go. Which ones, only the guest can say.</source>
        <translation>Observe el objetivo de VM 1: {target of VM 1}, tanto como espera VM 2. El hipervisor dice cuántas páginas deben irse. Cuáles, solo puede decirlo el invitado.</translation>
    </message>
    <message>
        <source>Look at web: it has {backed of web} backed and is about to open its shop, which touches new pages for some seconds. The host has {free of host} free, and build {free of build} within it.</source>
        <translation>Observe web: tiene {backed of web} respaldados y está a punto de abrir su tienda, que durante unos segundos accede a páginas nuevas. El anfitrión tiene {free of host} libres, y build {free of build} dentro.</translation>
    </message>
    <message>
        <source>Look at web: it waits, and all of it stands still for {waiting of web}. In build {free of build} lie free. None of the three guests can help, for none of them knows.</source>
        <translation>Observe web: espera, y toda ella está parada por {waiting of web}. En build hay {free of build} libres. Ninguno de los tres invitados puede ayudar, porque ninguno lo sabe.</translation>
    </message>
    <message>
        <source>Look back on the graph: a driver can be absent, late or slow, and a guest may have nothing to give. So a host keeps other means; and a balloon can have another reason than a shortage: a limit.</source>
        <translation>Repase la gráfica: un controlador puede faltar, llegar tarde o ser lento, y un invitado puede no tener nada que dar. Por eso un anfitrión guarda otros medios; y un globo puede tener otro motivo que la escasez: un límite.</translation>
    </message>
    <message>
        <source>Memory moves</source>
        <translation>La memoria se mueve</translation>
    </message>
    <message>
        <source>More shares for shop</source>
        <translation>Más cuotas para shop</translation>
    </message>
    <message>
        <source>More than is free</source>
        <translation>Más de lo que está libre</translation>
    </message>
    <message>
        <source>Nobody to ask</source>
        <translation>Nadie a quien pedir</translation>
    </message>
    <message>
        <source>Nothing left to give</source>
        <translation>No queda nada que dar</translation>
    </message>
    <message>
        <source>Now the guest is short, too</source>
        <translation>Ahora también le falta al invitado</translation>
    </message>
    <message>
        <source>Now the hypervisor decides about targets. What will happen first?</source>
        <translation>Ahora el hipervisor decide los objetivos. ¿Qué pasará primero?</translation>
    </message>
    <message>
        <source>One VM more?</source>
        <translation>¿Una MV más?</translation>
    </message>
    <message>
        <source>One guest, and a hand on its balloon</source>
        <translation>Un invitado, y una mano en su globo</translation>
    </message>
    <message>
        <source>Pages in use, resting, free</source>
        <translation>Páginas en uso, en reposo, libres</translation>
    </message>
    <message>
        <source>Pages of its programs</source>
        <translation>Páginas de sus programas</translation>
    </message>
    <message>
        <source>People say that a balloon inflates at once. Look at VM 1: its target is {target of VM 1}, its balloon {balloon of VM 1}. The driver asks for its target once a second; until then VM 2 stands still.</source>
        <translation>Se dice que un globo se infla al instante. Observe VM 1: su objetivo es {target of VM 1}, su globo {balloon of VM 1}. El controlador pregunta por su objetivo una vez por segundo; hasta entonces VM 2 está parada.</translation>
    </message>
    <message>
        <source>People say that a balloon inflates at once. Look at the gauge: the free pages came at a single poll, but these {change in balloon of office} took {change in time}. Where free pages run out, the driver slows down to spare its guest.</source>
        <translation>Se dice que un globo se infla al instante. Observe el medidor: las páginas libres llegaron con una sola consulta, pero estos {change in balloon of office} tardaron {change in time}. Donde se acaban las páginas libres, el controlador va más despacio para no agobiar a su invitado.</translation>
    </message>
    <message>
        <source>People say that a balloon locks pages away for good. Look at green and teal, still pinned: a fault in this guest&apos;s kernel is about to write to one of them. No hardware stops a kernel from doing so.</source>
        <translation>Se dice que un globo bloquea páginas para siempre. Observe la verde y la turquesa, aún fijadas: un fallo en el kernel de este invitado está a punto de escribir en una de ellas. Ningún hardware se lo impide a un kernel.</translation>
    </message>
    <message>
        <source>People say that a controller sees when a guest suffers. Look at database: it stands still {stalled of database} of the time, next to {free of host} free. This rule knows the host&apos;s use, and not how guests fare.</source>
        <translation>Se dice que un gestor ve cuándo sufre un invitado. Observe database: está parada el {stalled of database} del tiempo, junto a {free of host} libres. Esta regla conoce el uso del anfitrión, y no cómo les va a los invitados.</translation>
    </message>
    <message>
        <source>People say that a state ends at the mark where it began. Look at the graph: soft ended with {free of host} free, {change in free of host} more than when soft was first reached. Without such a gap a host would flicker.</source>
        <translation>Se dice que un estado termina en la marca en la que empezó. Observe la gráfica: soft terminó con {free of host} libres, {change in free of host} más que cuando se llegó a soft por primera vez. Sin esa distancia un anfitrión oscilaría.</translation>
    </message>
    <message>
        <source>People say that ballooning is automatic. Look at the gauges: web&apos;s driver has asked for its target {driver-polled of web} times, and the targets together are {target of all}. This host has no controller.</source>
        <translation>Se dice que el globo es automático. Observe los medidores: el controlador de web ha preguntado {driver-polled of web} veces por su objetivo, y los objetivos suman {target of all}. Este anfitrión no tiene gestor.</translation>
    </message>
    <message>
        <source>People say that deflating restores pages. Look at the arrows: {change in backed of VM 1} more. The guest has its pages again, with nothing behind them; orange&apos;s old contents are on the swap disk only.</source>
        <translation>Se dice que desinflar restaura páginas. Observe las flechas: {change in backed of VM 1} más. El invitado vuelve a tener sus páginas, sin nada detrás; el contenido anterior de la naranja solo está en el disco de intercambio.</translation>
    </message>
    <message>
        <source>People say that mail uses {configured of mail}. Look at its bar: {backed of mail} are backed by frames, and {active of mail} were touched just now. These are three numbers, and each has a name.</source>
        <translation>Se dice que mail usa {configured of mail}. Observe su barra: {backed of mail} están respaldados por marcos, y hace un momento se accedió a {active of mail}. Son tres números, y cada uno tiene su nombre.</translation>
    </message>
    <message>
        <source>People say that the hypervisor knows what is active. Look at the line across archive&apos;s bar: {estimate of archive}, a guess from a hundred sampled pages. The truth is {active of archive}; and which pages, no sample tells.</source>
        <translation>Se dice que el hipervisor sabe lo que está activo. Observe la línea que cruza la barra de archive: {estimate of archive}, una conjetura a partir de cien páginas muestreadas. La verdad es {active of archive}; y qué páginas son, ninguna muestra lo dice.</translation>
    </message>
    <message>
        <source>People say that the number given to QEMU&apos;s balloon command is the balloon. Look at the gauge: balloon {balloon of VM 1}, and {size of VM 1} are left to the guest. QEMU&apos;s number is what is left; VMware&apos;s is the balloon.</source>
        <translation>Se dice que el número que se da a la orden balloon de QEMU es el globo. Observe el medidor: globo {balloon of VM 1}, y al invitado le quedan {size of VM 1}. El número de QEMU es lo que queda; el de VMware es el globo.</translation>
    </message>
    <message>
        <source>People say: it swaps. Ask on whose disk. Look at office-b as it sees itself: {guest swap of office-b} on its own swap disk, so all is well. The {host swap of office-b} on the hypervisor&apos;s disk it cannot see.</source>
        <translation>Se dice: usa el swap. Pregunte en qué disco. Observe office-b como se ve ella misma: {guest swap of office-b} en su propio disco de intercambio, así que todo va bien. Los {host swap of office-b} del disco del hipervisor no puede verlos.</translation>
    </message>
    <message>
        <source>People say: once the driver is installed, freed memory returns to the host. Look at build: its driver is loaded, its balloon holds {balloon of build}, and {backed of build} are backed as before.</source>
        <translation>Se dice: una vez instalado el controlador, la memoria liberada vuelve al anfitrión. Observe build: su controlador está cargado, su globo retiene {balloon of build}, y hay {backed of build} respaldados como antes.</translation>
    </message>
    <message>
        <source>People say: since the driver is installed my guest is full. Look at the bar: {used of office} are in use, as before; {balloon of office} are held by the driver, {free of office} are free. A full guest is not a slow one.</source>
        <translation>Se dice: desde que está el controlador, mi invitado está lleno. Observe la barra: {used of office} están en uso, como antes; el controlador retiene {balloon of office}, y hay {free of office} libres. Un invitado lleno no es un invitado lento.</translation>
    </message>
    <message>
        <source>Pinned: out of reach of every program</source>
        <translation>Fijadas: fuera del alcance de todo programa</translation>
    </message>
    <message>
        <source>Power VM 2 off yourself, from its menu.</source>
        <translation>Apague usted mismo VM 2, desde su menú.</translation>
    </message>
    <message>
        <source>Random, again and again</source>
        <translation>Al azar, una y otra vez</translation>
    </message>
    <message>
        <source>Reported: now they may go</source>
        <translation>Comunicadas: ya se pueden ir</translation>
    </message>
    <message>
        <source>Room on the host</source>
        <translation>Sitio en el anfitrión</translation>
    </message>
    <message>
        <source>Room on the host, distress in a guest</source>
        <translation>Sitio en el anfitrión, apuros en un invitado</translation>
    </message>
    <message>
        <source>Run menu: import VMs from CSV; or build your host in the editor.</source>
        <translation>Menú Ejecución: importar MV de un CSV; o construya su anfitrión en el editor.</translation>
    </message>
    <message>
        <source>Sales day</source>
        <translation>Día de rebajas</translation>
    </message>
    <message>
        <source>Same host, same VMs</source>
        <translation>El mismo anfitrión, las mismas MV</translation>
    </message>
    <message>
        <source>Set a target by hand, with the slider of build.</source>
        <translation>Fije un objetivo a mano, con el deslizador de build.</translation>
    </message>
    <message>
        <source>Set the idle memory tax yourself, in the host settings.</source>
        <translation>Fije usted mismo el impuesto sobre la memoria ociosa, en los ajustes del anfitrión.</translation>
    </message>
    <message>
        <source>Set the limit yourself, from files&apos; menu.</source>
        <translation>Ponga usted mismo el límite, desde el menú de files.</translation>
    </message>
    <message>
        <source>Set the target yourself, with office&apos;s slider.</source>
        <translation>Fije usted mismo el objetivo, con el deslizador de office.</translation>
    </message>
    <message>
        <source>Some of it is still out there</source>
        <translation>Parte sigue ahí fuera</translation>
    </message>
    <message>
        <source>Spawn a VM of your own, from a template.</source>
        <translation>Cree una MV suya, a partir de una plantilla.</translation>
    </message>
    <message>
        <source>Start a large program in office-b yourself, from its menu.</source>
        <translation>Inicie usted mismo un programa grande en office-b, desde su menú.</translation>
    </message>
    <message>
        <source>Start a program in node yourself, from its menu.</source>
        <translation>Inicie usted mismo un programa en node, desde su menú.</translation>
    </message>
    <message>
        <source>Start a program yourself, from VM 1&apos;s menu.</source>
        <translation>Inicie usted mismo un programa, desde el menú de VM 1.</translation>
    </message>
    <message>
        <source>Stop the compiler yourself, from build&apos;s menu.</source>
        <translation>Detenga usted mismo el compilador, desde el menú de build.</translation>
    </message>
    <message>
        <source>The VM with memory to spare has no balloon driver: it cannot be asked, so random pages of it are swapped out.</source>
        <translation>La MV a la que le sobra memoria no tiene controlador del globo: no se le puede pedir, así que se llevan a disco páginas suyas al azar.</translation>
    </message>
    <message>
        <source>The ballooning process, message by message: which pages go, who decides, and when a frame changes hands.</source>
        <translation>El proceso del globo, mensaje a mensaje: qué páginas se van, quién decide y cuándo cambia de manos un marco.</translation>
    </message>
    <message>
        <source>The compiler ends</source>
        <translation>El compilador termina</translation>
    </message>
    <message>
        <source>The driver gives pages back</source>
        <translation>El controlador devuelve páginas</translation>
    </message>
    <message>
        <source>The driver has its answer</source>
        <translation>El controlador tiene su respuesta</translation>
    </message>
    <message>
        <source>The driver tells the hypervisor the numbers of the pages</source>
        <translation>El controlador le dice al hipervisor los números de las páginas</translation>
    </message>
    <message>
        <source>The drivers load</source>
        <translation>Se cargan los controladores</translation>
    </message>
    <message>
        <source>The guarantee is withdrawn</source>
        <translation>Se retira la garantía</translation>
    </message>
    <message>
        <source>The host is full</source>
        <translation>El anfitrión está lleno</translation>
    </message>
    <message>
        <source>The hypervisor decides again</source>
        <translation>Vuelve a decidir el hipervisor</translation>
    </message>
    <message>
        <source>The hypervisor forgets the whole balloon</source>
        <translation>El hipervisor olvida todo el globo</translation>
    </message>
    <message>
        <source>The hypervisor swaps pages of node out</source>
        <translation>El hipervisor lleva a disco páginas de node</translation>
    </message>
    <message>
        <source>The hypervisor takes pages of build away</source>
        <translation>El hipervisor quita páginas a build</translation>
    </message>
    <message>
        <source>The hypervisor unmaps the pinned pages</source>
        <translation>El hipervisor desvincula las páginas fijadas</translation>
    </message>
    <message>
        <source>The next touch</source>
        <translation>El próximo acceso</translation>
    </message>
    <message>
        <source>The page is read back from a disk</source>
        <translation>La página se lee de un disco</translation>
    </message>
    <message>
        <source>The problem</source>
        <translation>El problema</translation>
    </message>
    <message>
        <source>The shortage ends</source>
        <translation>La escasez termina</translation>
    </message>
    <message>
        <source>The target falls</source>
        <translation>El objetivo baja</translation>
    </message>
    <message>
        <source>Three VMs, 1.5 times overcommitted: balloons move memory from the resting VM to the busy ones.</source>
        <translation>Tres MV con una sobreasignación de 1,5: los globos llevan memoria de la MV que descansa a las ocupadas.</translation>
    </message>
    <message>
        <source>Three guests on one host</source>
        <translation>Tres invitados en un anfitrión</translation>
    </message>
    <message>
        <source>Three of them must go back. Which ones?</source>
        <translation>Tres de ellas deben volver. ¿Cuáles?</translation>
    </message>
    <message>
        <source>Three prices</source>
        <translation>Tres precios</translation>
    </message>
    <message>
        <source>Three virtio guests say how they do; every 10 s Proxmox VE moves at most 100 MiB a VM.</source>
        <translation>Tres invitados virtio dicen cómo están; cada 10 s Proxmox VE mueve como mucho 100 MiB por MV.</translation>
    </message>
    <message>
        <source>Told, and not yet free</source>
        <translation>Dicho, y aún no libres</translation>
    </message>
    <message>
        <source>Too deep</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>Too late to be of use</source>
        <translation>Demasiado tarde para servir de algo</translation>
    </message>
    <message>
        <source>Two VMs with equal shares</source>
        <translation>Dos MV con cuotas iguales</translation>
    </message>
    <message>
        <source>Two disks, and one word</source>
        <translation>Dos discos, y una palabra</translation>
    </message>
    <message>
        <source>Two equal guests lose as much memory: one is asked for it, the other loses random pages, and pages twice.</source>
        <translation>Dos invitados iguales pierden la misma memoria: a uno se le pide; el otro pierde páginas al azar, y pagina dos veces.</translation>
    </message>
    <message>
        <source>Two equal guests, one difference</source>
        <translation>Dos invitados iguales, una diferencia</translation>
    </message>
    <message>
        <source>Two frames have changed hands</source>
        <translation>Dos marcos han cambiado de manos</translation>
    </message>
    <message>
        <source>Two guests, one small host</source>
        <translation>Dos invitados, un anfitrión pequeño</translation>
    </message>
    <message>
        <source>Two speeds of inflating</source>
        <translation>Dos velocidades de inflado</translation>
    </message>
    <message>
        <source>VM 1 crashes</source>
        <translation>VM 1 falla</translation>
    </message>
    <message>
        <source>VM 1 stands still and waits for the page</source>
        <translation>VM 1 se queda parada y espera la página</translation>
    </message>
    <message>
        <source>VM 1 writes the pages to its swap disk</source>
        <translation>VM 1 escribe las páginas en su disco de intercambio</translation>
    </message>
    <message>
        <source>VM 2 gets frames</source>
        <translation>VM 2 recibe marcos</translation>
    </message>
    <message>
        <source>VM 2 needs two more</source>
        <translation>VM 2 necesita dos más</translation>
    </message>
    <message>
        <source>VM 2 powers off</source>
        <translation>VM 2 se apaga</translation>
    </message>
    <message>
        <source>VM 2 powers off, and the balloon deflates. Will VM 1&apos;s pages have their frames again at once?</source>
        <translation>VM 2 se apaga, y el globo se desinfla. ¿Tendrán enseguida sus marcos otra vez las páginas de VM 1?</translation>
    </message>
    <message>
        <source>VM 2 wants more</source>
        <translation>VM 2 quiere más</translation>
    </message>
    <message>
        <source>What a growing balloon costs a guest: free pages first, then file cache, then paging to its own swap disk.</source>
        <translation>Lo que le cuesta a un invitado un globo que crece: primero páginas libres, después caché de archivos, después paginar a su propio disco.</translation>
    </message>
    <message>
        <source>What a guest has</source>
        <translation>Lo que tiene un invitado</translation>
    </message>
    <message>
        <source>What a host cannot rely on</source>
        <translation>De qué no puede fiarse un anfitrión</translation>
    </message>
    <message>
        <source>What became of the frames</source>
        <translation>Qué fue de los marcos</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>What the guest sees</source>
        <translation>Lo que ve el invitado</translation>
    </message>
    <message>
        <source>What the hypervisor sees</source>
        <translation>Lo que ve el hipervisor</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Lo que hay que recordar</translation>
    </message>
    <message>
        <source>What was missing</source>
        <translation>Lo que faltaba</translation>
    </message>
    <message>
        <source>What will happen first?</source>
        <translation>¿Qué pasará primero?</translation>
    </message>
    <message>
        <source>What will happen next?</source>
        <translation>¿Qué pasará ahora?</translation>
    </message>
    <message>
        <source>When ballooning fails</source>
        <translation>Cuando el globo falla</translation>
    </message>
    <message>
        <source>Which VM will have slowed down most?</source>
        <translation>¿Qué MV se habrá ralentizado más?</translation>
    </message>
    <message>
        <source>Which VM will slow down most?</source>
        <translation>¿Qué MV se ralentizará más?</translation>
    </message>
    <message>
        <source>Which pages of VM 1 will the driver pin?</source>
        <translation>¿Qué páginas de VM 1 fijará el controlador?</translation>
    </message>
    <message>
        <source>Who chose the pages?</source>
        <translation>¿Quién eligió las páginas?</translation>
    </message>
    <message>
        <source>Who gives, then?</source>
        <translation>¿Quién da, entonces?</translation>
    </message>
    <message>
        <source>Who gives: shares and the idle tax</source>
        <translation>Quién da: cuotas e impuesto sobre lo ocioso</translation>
    </message>
    <message>
        <source>Whose balloon will be largest when the host is well again?</source>
        <translation>¿Qué globo será el mayor cuando el anfitrión vuelva a estar bien?</translation>
    </message>
    <message>
        <source>Whose balloon will grow most?</source>
        <translation>¿Qué globo crecerá más?</translation>
    </message>
    <message>
        <source>Will database have to page out for it?</source>
        <translation>¿Tendrá que paginar database por ello?</translation>
    </message>
    <message>
        <source>Will files&apos; balloon grow?</source>
        <translation>¿Crecerá el globo de files?</translation>
    </message>
    <message>
        <source>Will office write pages of its programs to its swap disk?</source>
        <translation>¿Escribirá office páginas de sus programas en su disco de intercambio?</translation>
    </message>
    <message>
        <source>Will pages be read from one disk only to be written to another?</source>
        <translation>¿Se leerán páginas de un disco solo para escribirlas en otro?</translation>
    </message>
    <message>
        <source>Will shop have more frames a few seconds from now?</source>
        <translation>¿Tendrá shop más marcos dentro de unos segundos?</translation>
    </message>
    <message>
        <source>Will web get a frame for every page that it touches?</source>
        <translation>¿Recibirá web un marco por cada página a la que accede?</translation>
    </message>
    <message>
        <source>Your own datacentre</source>
        <translation>Su propio centro de datos</translation>
    </message>
    <message>
        <source>Zeroes</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>a new program at work</source>
        <translation>un programa nuevo en marcha</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>un informe</translation>
    </message>
    <message>
        <source>all its pages in use again</source>
        <translation>otra vez con todas sus páginas en uso</translation>
    </message>
    <message>
        <source>an analysis</source>
        <translation>un análisis</translation>
    </message>
    <message>
        <source>answering queries</source>
        <translation>respondiendo consultas</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>batch job</source>
        <translation>trabajo por lotes</translation>
    </message>
    <message>
        <source>batch job ends</source>
        <translation>el trabajo por lotes termina</translation>
    </message>
    <message>
        <source>batch job rests</source>
        <translation>el trabajo por lotes descansa</translation>
    </message>
    <message>
        <source>batch job works again</source>
        <translation>el trabajo por lotes vuelve</translation>
    </message>
    <message>
        <source>buffer pool</source>
        <translation>grupo de búferes</translation>
    </message>
    <message>
        <source>buffer pool warm</source>
        <translation>búferes calientes</translation>
    </message>
    <message>
        <source>build&apos;s driver pins pages</source>
        <translation>el controlador de build fija páginas</translation>
    </message>
    <message>
        <source>building a report</source>
        <translation>preparando un informe</translation>
    </message>
    <message>
        <source>busy day</source>
        <translation>un día ajetreado</translation>
    </message>
    <message>
        <source>compiling</source>
        <translation>compilando</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>database starts</source>
        <translation>arranca database</translation>
    </message>
    <message>
        <source>deflate</source>
        <translation>desinflar</translation>
    </message>
    <message>
        <source>delivering mail</source>
        <translation>repartiendo correo</translation>
    </message>
    <message>
        <source>few customers</source>
        <translation>pocos clientes</translation>
    </message>
    <message>
        <source>few mails</source>
        <translation>poco correo</translation>
    </message>
    <message>
        <source>first driver loads</source>
        <translation>se carga el primer controlador</translation>
    </message>
    <message>
        <source>hard: the hypervisor swaps</source>
        <translation>hard: el hipervisor lleva páginas a disco</translation>
    </message>
    <message>
        <source>hardly anything</source>
        <translation>casi nada</translation>
    </message>
    <message>
        <source>hardly busy, and keeps its frames</source>
        <translation>poco ocupada, y conserva sus marcos</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ocioso</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>importando</translation>
    </message>
    <message>
        <source>inflate by hand</source>
        <translation>inflar a mano</translation>
    </message>
    <message>
        <source>leaking</source>
        <translation>con fuga de memoria</translation>
    </message>
    <message>
        <source>legacy frees 100 MiB, and nobody learns of it</source>
        <translation>legacy libera 100 MiB y nadie se entera</translation>
    </message>
    <message>
        <source>low: it swaps, and stops VMs</source>
        <translation>low: lleva páginas a disco, y para MV</translation>
    </message>
    <message>
        <source>needs no more</source>
        <translation>no necesita más</translation>
    </message>
    <message>
        <source>node kills a program</source>
        <translation>node mata un programa</translation>
    </message>
    <message>
        <source>node pages out to its disk</source>
        <translation>node pagina a su disco</translation>
    </message>
    <message>
        <source>not concerned</source>
        <translation>no le afecta</translation>
    </message>
    <message>
        <source>office work</source>
        <translation>trabajo de oficina</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>imprimiendo</translation>
    </message>
    <message>
        <source>reading files</source>
        <translation>leyendo archivos</translation>
    </message>
    <message>
        <source>resting till night</source>
        <translation>descansando hasta la noche</translation>
    </message>
    <message>
        <source>running containers</source>
        <translation>ejecutando contenedores</translation>
    </message>
    <message>
        <source>sales day</source>
        <translation>día de rebajas</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>recorriendo</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>selling</source>
        <translation>vendiendo</translation>
    </message>
    <message>
        <source>serving files</source>
        <translation>sirviendo archivos</translation>
    </message>
    <message>
        <source>serving requests</source>
        <translation>atendiendo peticiones</translation>
    </message>
    <message>
        <source>serving terminals</source>
        <translation>atendiendo terminales</translation>
    </message>
    <message>
        <source>soft: balloons inflate</source>
        <translation>soft: se inflan globos</translation>
    </message>
    <message>
        <source>starting a container</source>
        <translation>iniciando un contenedor</translation>
    </message>
    <message>
        <source>taking pages again</source>
        <translation>tomando páginas otra vez</translation>
    </message>
    <message>
        <source>three pages in use</source>
        <translation>tres páginas en uso</translation>
    </message>
    <message>
        <source>two pages active, two freed</source>
        <translation>dos páginas activas, dos liberadas</translation>
    </message>
    <message>
        <source>two pages in use, two resting, four free</source>
        <translation>dos páginas en uso, dos en reposo, cuatro libres</translation>
    </message>
    <message>
        <source>web gets a frame</source>
        <translation>web recibe un marco</translation>
    </message>
    <message>
        <source>web writes pages to its own swap disk</source>
        <translation>web escribe páginas en su propio disco de intercambio</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>{count} VMs of {file}</source>
        <translation>{count} MV de {file}</translation>
    </message>
    <message>
        <source>{size} active</source>
        <translation>{size} activos</translation>
    </message>
</context>
<context>
    <name>ScenarioPicker</name>
    <message>
        <source>A scenario (TOML) or a saved session of your own</source>
        <translation>Un escenario (TOML) o una sesión guardada de usted</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Scenarios and sessions (*.toml *{suffix});;All files (*)</source>
        <translation>Escenarios y sesiones (*.toml *{suffix});;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Sessions (*{suffix})</source>
        <translation>Sesiones (*{suffix})</translation>
    </message>
    <message>
        <source>There is a file {name} already.</source>
        <translation>Ya hay un archivo {name}.</translation>
    </message>
    <message>
        <source>Unsaved run</source>
        <translation>Ejecución sin guardar</translation>
    </message>
    <message>
        <source>What happens at {time}?</source>
        <translation>¿Qué pasa en {time}?</translation>
    </message>
    <message>
        <source>What you did in “{name}” is not saved.</source>
        <translation>Lo que ha hecho en «{name}» no está guardado.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&lt;b&gt;Tab&lt;/b&gt; goes from control to control. In a grid of pages the &lt;b&gt;arrow keys&lt;/b&gt;, &lt;b&gt;Home&lt;/b&gt; and &lt;b&gt;End&lt;/b&gt; move, &lt;b&gt;Enter&lt;/b&gt; keeps the page lit, &lt;b&gt;T&lt;/b&gt; shows the grid as a table. &lt;b&gt;Space&lt;/b&gt; presses the button that has the focus. The &lt;b&gt;Menu&lt;/b&gt; key opens a VM&apos;s menu.</source>
        <translation>&lt;b&gt;Tab&lt;/b&gt; va de control en control. En una cuadrícula de páginas, las &lt;b&gt;flechas&lt;/b&gt;, &lt;b&gt;Inicio&lt;/b&gt; y &lt;b&gt;Fin&lt;/b&gt; mueven, &lt;b&gt;Intro&lt;/b&gt; deja la página iluminada y &lt;b&gt;T&lt;/b&gt; muestra la cuadrícula como tabla. &lt;b&gt;Espacio&lt;/b&gt; pulsa el botón que tiene el foco. La tecla &lt;b&gt;Menú&lt;/b&gt; abre el menú de una MV.</translation>
    </message>
    <message>
        <source>A &lt;b&gt;presenter remote&lt;/b&gt; steps with its page keys, blanks the screen, and begins and ends full screen. There the menus come when the pointer touches the top edge, or with &lt;b&gt;Alt&lt;/b&gt;. &lt;b&gt;Ctrl&lt;/b&gt; and the &lt;b&gt;mouse wheel&lt;/b&gt; change the size of the spotlight.</source>
        <translation>Un &lt;b&gt;mando de presentación&lt;/b&gt; avanza y retrocede con sus teclas de página, deja la pantalla en negro, y empieza y termina la pantalla completa. En ella, los menús aparecen cuando el puntero toca el borde superior, o con &lt;b&gt;Alt&lt;/b&gt;. &lt;b&gt;Ctrl&lt;/b&gt; y la &lt;b&gt;rueda del ratón&lt;/b&gt; cambian el tamaño del foco.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>SlimBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>SourceTab</name>
    <message>
        <source>Line {line} of {all}</source>
        <translation>Línea {line} de {all}</translation>
    </message>
    <message>
        <source>Text of the scenario</source>
        <translation>Texto del escenario</translation>
    </message>
    <message>
        <source>This text has signs that cannot be kept here, such as mixed line ends: it can only be read.</source>
        <translation>Este texto tiene signos que aquí no se pueden conservar, como finales de línea mezclados: solo se puede leer.</translation>
    </message>
</context>
<context>
    <name>SpawnDialog</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Balloon driver</source>
        <translation>Controlador del globo</translation>
    </message>
    <message>
        <source>Balloon driver loads after</source>
        <translation>El controlador del globo se carga después de</translation>
    </message>
    <message>
        <source>Configured size</source>
        <translation>Tamaño configurado</translation>
    </message>
    <message>
        <source>It loads after</source>
        <translation>Se carga después de</translation>
    </message>
    <message>
        <source>Its own swap disk</source>
        <translation>Su propio disco de intercambio</translation>
    </message>
    <message>
        <source>Its weight against the other VMs, when frames are short; idle pages count against it</source>
        <translation>Su peso frente a las demás MV cuando faltan marcos; las páginas ociosas cuentan en su contra</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Power on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Seconds of boot before the driver is there: until then nobody can ask the guest for memory</source>
        <translation>Segundos de arranque hasta que está el controlador: hasta entonces nadie puede pedir memoria al invitado</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Spawn a VM</source>
        <translation>Crear una MV</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>The host&apos;s agent in the guest; without one pages are taken by force, whichever they are</source>
        <translation>El agente del anfitrión en el invitado; sin él, las páginas se toman por la fuerza, sean las que sean</translation>
    </message>
    <message>
        <source>The memory that the guest is told it has; the host backs a page only once the guest touches it</source>
        <translation>La memoria que se le dice al invitado que tiene; el anfitrión solo respalda una página cuando el invitado accede a ella</translation>
    </message>
    <message>
        <source>The most host frames it may have; a guest that was told of more pays with its balloon or with swap</source>
        <translation>Los marcos del anfitrión que puede tener como mucho; si al invitado se le dijo que tenía más, lo paga con su globo o con intercambio</translation>
    </message>
    <message>
        <source>What VMs are guaranteed of the host</source>
        <translation>Qué parte del anfitrión tienen garantizada las MV</translation>
    </message>
    <message>
        <source>What it is guaranteed to keep: the balloon stops above it, and the host must have it to spare now</source>
        <translation>Lo que tiene garantizado: el globo se detiene antes de tocarlo, y el anfitrión debe poder comprometerlo ahora</translation>
    </message>
    <message>
        <source>What runs in it</source>
        <translation>Qué se ejecuta en ella</translation>
    </message>
    <message>
        <source>What the VM is called on its card and in every sentence about it</source>
        <translation>Cómo se llama la MV en su tarjeta y en cada frase sobre ella</translation>
    </message>
    <message>
        <source>Where the guest puts pages it chose itself when its balloon squeezes it; with none it must kill</source>
        <translation>Dónde pone el invitado las páginas que elige él mismo cuando su globo lo aprieta; sin él, tiene que matar</translation>
    </message>
    <message>
        <source>no more than</source>
        <translation>no más de</translation>
    </message>
</context>
<context>
    <name>SpawnTile</name>
    <message>
        <source>Power on a new VM (Ctrl+N)</source>
        <translation>Encender una MV nueva (Ctrl+N)</translation>
    </message>
    <message>
        <source>Spawn a VM</source>
        <translation>Crear una MV</translation>
    </message>
    <message>
        <source>from a template · Ctrl+N</source>
        <translation>de una plantilla · Ctrl+N</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>Simulated seconds a real second</source>
        <translation>Segundos simulados por segundo real</translation>
    </message>
    <message>
        <source>Speed {speed}</source>
        <translation>Velocidad {speed}</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>Light at the pointer</source>
        <translation>Luz en el puntero</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Balloon of {vm}</source>
        <translation>Globo de {vm}</translation>
    </message>
    <message>
        <source>Close-up: guest pages, host frames and what joins them</source>
        <translation>De cerca: páginas de los invitados, marcos del anfitrión y lo que los une</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Host state: {state}</source>
        <translation>Estado del anfitrión: {state}</translation>
    </message>
    <message>
        <source>How short of free frames the host is: the shorter, the harsher the hypervisor acts</source>
        <translation>Qué falta le hacen marcos libres al anfitrión: cuantos menos hay, con más dureza actúa el hipervisor</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Simulated time, seed, frames drawn a second, real time that a tick takes, speed reached</source>
        <translation>Tiempo simulado, semilla, imágenes por segundo, tiempo real que tarda un tic, velocidad alcanzada</translation>
    </message>
    <message>
        <source>What the look of a square says, to the eye that is open</source>
        <translation>Qué dice el aspecto de un cuadrado, según el ojo que está abierto</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>seed {n}</source>
        <translation>semilla {n}</translation>
    </message>
    <message>
        <source>tick {ms} ms</source>
        <translation>tic {ms} ms</translation>
    </message>
    <message>
        <source>{n} fps</source>
        <translation>{n} img/s</translation>
    </message>
    <message>
        <source>{reached} of {wanted} reached</source>
        <translation>se alcanza {reached} de {wanted}</translation>
    </message>
</context>
<context>
    <name>StoreStrip</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not known to this eye</source>
        <translation>este ojo no lo sabe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{used} of {capacity}</source>
        <translation>{used} de {capacity}</translation>
    </message>
    <message>
        <source>{used} of {capacity} pages</source>
        <translation>{used} de {capacity} páginas</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>What happens, and why</source>
        <translation>Qué pasa, y por qué</translation>
    </message>
</context>
<context>
    <name>SwapNews</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>It cannot see which {pages} are in use. A program that touches one that it took stands still until the disk has answered, and a guest may write it to its own disk once more. A balloon lets the guest give what it needs least.</source>
        <translation>No puede ver qué {pages} están en uso. Un programa que accede a una de las que tomó se queda parado hasta que responde el disco, y un invitado puede escribirla otra vez en su propio disco. Un globo deja que el invitado ceda lo que menos necesita.</translation>
    </message>
    <message>
        <source>The {hypervisor} swaps: so far {written} taken at random, {read} had to be read back.</source>
        <translation>El {hypervisor} lleva páginas a disco: hasta ahora, {written} al azar; hubo que volver a leer {read}.</translation>
    </message>
    <message>
        <source>The {hypervisor} swaps: so far {written} taken at random.</source>
        <translation>El {hypervisor} lleva páginas a disco: hasta ahora, {written} al azar.</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>A guest knows nothing of host frames.</source>
        <translation>Un invitado no sabe nada de los marcos del anfitrión.</translation>
    </message>
    <message>
        <source>As in the grid</source>
        <translation>Como en la cuadrícula</translation>
    </message>
    <message>
        <source>By {column}</source>
        <translation>Por {column}</translation>
    </message>
    <message>
        <source>By {column}, backwards</source>
        <translation>Por {column}, al revés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter: idle, 17, 17-40, or several of them</source>
        <translation>Filtro: ociosa, 17, 17-40, o varios de ellos</translation>
    </message>
    <message>
        <source>Guest pages of all VMs</source>
        <translation>Páginas de todas las MV</translation>
    </message>
    <message>
        <source>Guest pages of {vm}</source>
        <translation>Páginas de {vm}</translation>
    </message>
    <message>
        <source>Host frames</source>
        <translation>Marcos del anfitrión</translation>
    </message>
    <message>
        <source>Only rows that each word fits: a part of a word, a number, or a range of numbers</source>
        <translation>Solo las filas a las que se ajusta cada palabra: una parte de una palabra, un número o un rango de números</translation>
    </message>
    <message>
        <source>Pages as a table</source>
        <translation>Las páginas como tabla</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The order of the rows; a click on the head of a column does it too</source>
        <translation>El orden de las filas; un clic en el título de una columna también lo cambia</translation>
    </message>
    <message>
        <source>The same grids that the main window draws, row by row</source>
        <translation>Las mismas cuadrículas que dibuja la ventana principal, fila por fila</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué páginas</translation>
    </message>
    <message>
        <source>{shown} of {rows} rows, at {time}. Enter keeps a row&apos;s page lit in its grid.</source>
        <translation>{shown} de {rows} filas, en {time}. Intro deja iluminada en su cuadrícula la página de una fila.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Begin the lesson</source>
        <translation>Empezar la lección</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Otra lección</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Sigue ▸</translation>
    </message>
    <message>
        <source>Skip ▸▸</source>
        <translation>Saltar ▸▸</translation>
    </message>
    <message>
        <source>This run is of a lesson, and was saved on its way.</source>
        <translation>Esta ejecución es de una lección, y se guardó a medio camino.</translation>
    </message>
    <message>
        <source>To the step</source>
        <translation>Al paso</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation>◂ Atrás</translation>
    </message>
</context>
<context>
    <name>TechniqueFields</name>
    <message>
        <source> pages/s</source>
        <translation> páginas/s</translation>
    </message>
    <message>
        <source>A page that is not touched for {period} costs no more than a used one.</source>
        <translation>Una página sin accesos durante {period} no cuesta más que una usada.</translation>
    </message>
    <message>
        <source>An idle page, not touched for {period}, costs as much as {times} used ones.</source>
        <translation>Una página ociosa, sin accesos durante {period}, cuesta tanto como {times} usadas.</translation>
    </message>
    <message>
        <source>Cache, of each VM</source>
        <translation>Caché, de cada MV</translation>
    </message>
    <message>
        <source>Only what is about to be swapped is compressed: without that disk, nothing.</source>
        <translation>Solo se comprime lo que va a ir a disco: sin ese disco, nada.</translation>
    </message>
    <message>
        <source>Only within a VM</source>
        <translation>Solo dentro de una MV</translation>
    </message>
    <message>
        <source>Scan of all VMs</source>
        <translation>Exploración de todas las MV</translation>
    </message>
    <message>
        <source>Scan of one VM</source>
        <translation>Exploración de una MV</translation>
    </message>
    <message>
        <source>Share before swapping</source>
        <translation>Compartir antes que llevar a disco</translation>
    </message>
    <message>
        <source>What the {hypervisor} may do</source>
        <translation>Qué puede hacer el {hypervisor}</translation>
    </message>
    <message>
        <source>{quarter} % of pages shrink to a quarter, {half} % to a half; {rest} % do not, and are swapped.</source>
        <translation>El {quarter} % de las páginas encoge a un cuarto y el {half} % a la mitad; el {rest} % no, y va a disco.</translation>
    </message>
</context>
<context>
    <name>TechniquesButton</name>
    <message>
        <source>Host settings: {line}</source>
        <translation>Ajustes del anfitrión: {line}</translation>
    </message>
    <message>
        <source>How the hypervisor may get frames back, and what things cost: change it</source>
        <translation>Cómo puede el hipervisor recuperar marcos y qué cuestan las cosas: cámbielo</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>A pseudo-device in the guest. VMware: vmmemctl. KVM: virtio_balloon.</source>
        <translation>Un pseudodispositivo en el invitado. VMware: vmmemctl. KVM: virtio_balloon.</translation>
    </message>
    <message>
        <source>Guest page (PPN): a page that the guest believes to be real. Course text: real page. VMware: physical page. KVM: guest page, gfn.</source>
        <translation>Página del invitado (PPN): una página que el invitado cree que es real. Texto del curso: página real. VMware: página física. KVM: página del invitado, gfn.</translation>
    </message>
    <message>
        <source>Guest pages that hold the same share one host frame, until one of them is written. VMware: transparent page sharing (TPS). KVM: kernel same-page merging (KSM).</source>
        <translation>Las páginas de invitados con el mismo contenido comparten un marco del anfitrión hasta que se escribe en una. VMware: transparent page sharing (TPS). KVM: kernel same-page merging (KSM).</translation>
    </message>
    <message>
        <source>Held by the balloon driver: no program can read or write the page.</source>
        <translation>La retiene el controlador del globo: ningún programa puede leerla ni escribirla.</translation>
    </message>
    <message>
        <source>Host frame (MPN): a page that is really in the server. Course text: physical page. VMware: machine page. KVM: host page frame, pfn.</source>
        <translation>Marco del anfitrión (MPN): una página que está de verdad en el servidor. Texto del curso: página física. VMware: página de máquina. KVM: marco de página del anfitrión, pfn.</translation>
    </message>
    <message>
        <source>Host frames that hold pages pressed to half their size or less, so that none needs a disk.</source>
        <translation>Marcos del anfitrión con páginas comprimidas a la mitad o menos, para que ninguna necesite un disco.</translation>
    </message>
    <message>
        <source>Host frames that the hypervisor itself needs to run the VM.</source>
        <translation>Marcos del anfitrión que el propio hipervisor necesita para ejecutar la MV.</translation>
    </message>
    <message>
        <source>KSM</source>
        <translation>KSM</translation>
    </message>
    <message>
        <source>KVM host</source>
        <translation>anfitrión KVM</translation>
    </message>
    <message>
        <source>KVM hosts</source>
        <translation>anfitriones KVM</translation>
    </message>
    <message>
        <source>MADV_DONTNEED</source>
        <translation>MADV_DONTNEED</translation>
    </message>
    <message>
        <source>MPN</source>
        <translation>MPN</translation>
    </message>
    <message>
        <source>MPNs</source>
        <translation>MPN</translation>
    </message>
    <message>
        <source>Mem.IdleTax</source>
        <translation>Mem.IdleTax</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>PPNs</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>QEMU overhead</source>
        <translation>sobrecarga de QEMU</translation>
    </message>
    <message>
        <source>TPS</source>
        <translation>TPS</translation>
    </message>
    <message>
        <source>The VM&apos;s weight when there is not enough for all.</source>
        <translation>El peso de la MV cuando no hay bastante para todas.</translation>
    </message>
    <message>
        <source>The guest pages that the balloon driver holds, so that nobody uses them.</source>
        <translation>Las páginas del invitado que retiene el controlador del globo para que nadie las use.</translation>
    </message>
    <message>
        <source>The guest&apos;s own disk for pages it has no room for; the hypervisor has no part in it.</source>
        <translation>El disco del propio invitado para las páginas que no le caben; el hipervisor no interviene.</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s own disk, for pages that it took by force; the guest does not know of it.</source>
        <translation>El disco del propio hipervisor para las páginas que tomó por la fuerza; el invitado no sabe de él.</translation>
    </message>
    <message>
        <source>The hypervisor&apos;s table from guest pages to host frames, one a VM.</source>
        <translation>La tabla del hipervisor que lleva de las páginas del invitado a los marcos del anfitrión; una por MV.</translation>
    </message>
    <message>
        <source>The most of a VM&apos;s idle pages that may go to others, whatever its shares.</source>
        <translation>Lo máximo de las páginas ociosas de una MV que puede pasar a otras, tenga las cuotas que tenga.</translation>
    </message>
    <message>
        <source>The most of the VM that is ever backed by host frames.</source>
        <translation>Lo máximo de la MV que llega a estar respaldado por marcos del anfitrión.</translation>
    </message>
    <message>
        <source>The most of the VM that its balloon may take, 65 % by default.</source>
        <translation>Lo máximo de la MV que puede tomar su globo; el 65 % si no se cambia.</translation>
    </message>
    <message>
        <source>The only way between balloon driver and hypervisor.</source>
        <translation>El único camino entre el controlador del globo y el hipervisor.</translation>
    </message>
    <message>
        <source>The size that the hypervisor wants the balloon to have.</source>
        <translation>El tamaño que el hipervisor quiere que tenga el globo.</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>MV</translation>
    </message>
    <message>
        <source>VMkernel</source>
        <translation>VMkernel</translation>
    </message>
    <message>
        <source>VMkernel swap</source>
        <translation>swap VMkernel</translation>
    </message>
    <message>
        <source>VMkernel swap file</source>
        <translation>archivo de intercambio del VMkernel</translation>
    </message>
    <message>
        <source>VMkernel swap files</source>
        <translation>archivos de intercambio del VMkernel</translation>
    </message>
    <message>
        <source>VMkernels</source>
        <translation>VMkernels</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>MV</translation>
    </message>
    <message>
        <source>What is about to be swapped out stays in memory if it shrinks to half or less. KVM: zswap.</source>
        <translation>Lo que iba a ir al disco se queda en memoria si encoge a la mitad o menos. KVM: zswap.</translation>
    </message>
    <message>
        <source>What the VM is guaranteed, come what may.</source>
        <translation>Lo que la MV tiene garantizado, pase lo que pase.</translation>
    </message>
    <message>
        <source>What the guest has left: configured less what the balloon holds.</source>
        <translation>Lo que le queda al invitado: lo configurado menos lo que retiene el globo.</translation>
    </message>
    <message>
        <source>What the guest was told that it has.</source>
        <translation>Lo que se le dijo al invitado que tiene.</translation>
    </message>
    <message>
        <source>backdoor</source>
        <translation>backdoor</translation>
    </message>
    <message>
        <source>backdoors</source>
        <translation>backdoors</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>globo</translation>
    </message>
    <message>
        <source>balloon driver</source>
        <translation>controlador del globo</translation>
    </message>
    <message>
        <source>balloon drivers</source>
        <translation>controladores del globo</translation>
    </message>
    <message>
        <source>balloon limit</source>
        <translation>límite del globo</translation>
    </message>
    <message>
        <source>balloon limits</source>
        <translation>límites del globo</translation>
    </message>
    <message>
        <source>balloons</source>
        <translation>globos</translation>
    </message>
    <message>
        <source>compress</source>
        <translation>comprimir</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimidas</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>compresión</translation>
    </message>
    <message>
        <source>compression cache</source>
        <translation>caché de compresión</translation>
    </message>
    <message>
        <source>compression caches</source>
        <translation>cachés de compresión</translation>
    </message>
    <message>
        <source>configured</source>
        <translation>tamaño configurado</translation>
    </message>
    <message>
        <source>current size</source>
        <translation>tamaño actual</translation>
    </message>
    <message>
        <source>current sizes</source>
        <translation>tamaños actuales</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>dominios</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>marco</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>marcos</translation>
    </message>
    <message>
        <source>gfn</source>
        <translation>gfn</translation>
    </message>
    <message>
        <source>gfns</source>
        <translation>gfn</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>guest OS</source>
        <translation>SO invitado</translation>
    </message>
    <message>
        <source>guest OSs</source>
        <translation>SO invitados</translation>
    </message>
    <message>
        <source>guest page</source>
        <translation>página del invitado</translation>
    </message>
    <message>
        <source>guest page (gfn)</source>
        <translation>página del invitado (gfn)</translation>
    </message>
    <message>
        <source>guest pages</source>
        <translation>páginas del invitado</translation>
    </message>
    <message>
        <source>guest pages (gfn)</source>
        <translation>páginas del invitado (gfn)</translation>
    </message>
    <message>
        <source>guest physical page</source>
        <translation>página física del invitado</translation>
    </message>
    <message>
        <source>guest physical pages</source>
        <translation>páginas físicas del invitado</translation>
    </message>
    <message>
        <source>guest swap</source>
        <translation>swap invitado</translation>
    </message>
    <message>
        <source>guest swap file</source>
        <translation>archivo de intercambio del invitado</translation>
    </message>
    <message>
        <source>guest swap files</source>
        <translation>archivos de intercambio de los invitados</translation>
    </message>
    <message>
        <source>guest&apos;s own swap disk</source>
        <translation>disco de intercambio propio del invitado</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>invitados</translation>
    </message>
    <message>
        <source>guests&apos; own swap disks</source>
        <translation>discos de intercambio propios de los invitados</translation>
    </message>
    <message>
        <source>hard_limit</source>
        <translation>hard_limit</translation>
    </message>
    <message>
        <source>hard_limits</source>
        <translation>hard_limits</translation>
    </message>
    <message>
        <source>host frame</source>
        <translation>marco del anfitrión</translation>
    </message>
    <message>
        <source>host frames</source>
        <translation>marcos del anfitrión</translation>
    </message>
    <message>
        <source>host page frame</source>
        <translation>marco de página del anfitrión</translation>
    </message>
    <message>
        <source>host page frames</source>
        <translation>marcos de página del anfitrión</translation>
    </message>
    <message>
        <source>host swap</source>
        <translation>swap anfitrión</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>hipervisor</translation>
    </message>
    <message>
        <source>hypervisor&apos;s swap disk</source>
        <translation>disco de intercambio del hipervisor</translation>
    </message>
    <message>
        <source>hypervisor&apos;s swap disks</source>
        <translation>discos de intercambio de los hipervisores</translation>
    </message>
    <message>
        <source>hypervisors</source>
        <translation>hipervisores</translation>
    </message>
    <message>
        <source>idle memory tax</source>
        <translation>impuesto sobre la memoria ociosa</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>inflada</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>limits</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>machine page</source>
        <translation>página de máquina</translation>
    </message>
    <message>
        <source>machine pages</source>
        <translation>páginas de máquina</translation>
    </message>
    <message>
        <source>maximum size</source>
        <translation>tamaño máximo</translation>
    </message>
    <message>
        <source>maxmemctl</source>
        <translation>maxmemctl</translation>
    </message>
    <message>
        <source>memory compression</source>
        <translation>compresión de memoria</translation>
    </message>
    <message>
        <source>memory size</source>
        <translation>tamaño de memoria</translation>
    </message>
    <message>
        <source>min_guarantee</source>
        <translation>min_guarantee</translation>
    </message>
    <message>
        <source>nested page table</source>
        <translation>tabla de páginas anidada</translation>
    </message>
    <message>
        <source>num_pages</source>
        <translation>num_pages</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>page frame</source>
        <translation>marco de página</translation>
    </message>
    <message>
        <source>page frames</source>
        <translation>marcos de página</translation>
    </message>
    <message>
        <source>page mapping</source>
        <translation>tabla de páginas a marcos</translation>
    </message>
    <message>
        <source>page sharing</source>
        <translation>compartición de páginas</translation>
    </message>
    <message>
        <source>pfn</source>
        <translation>pfn</translation>
    </message>
    <message>
        <source>pfns</source>
        <translation>pfn</translation>
    </message>
    <message>
        <source>physical page</source>
        <translation>página física</translation>
    </message>
    <message>
        <source>physical pages</source>
        <translation>páginas físicas</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>pmap</source>
        <translation>pmap</translation>
    </message>
    <message>
        <source>private channel</source>
        <translation>canal privado</translation>
    </message>
    <message>
        <source>private channels</source>
        <translation>canales privados</translation>
    </message>
    <message>
        <source>real page</source>
        <translation>página real</translation>
    </message>
    <message>
        <source>real pages</source>
        <translation>páginas reales</translation>
    </message>
    <message>
        <source>reclaim</source>
        <translation>recuperar</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>reservas</translation>
    </message>
    <message>
        <source>share</source>
        <translation>compartir</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>cuotas</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>tamaños</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target balloon size</source>
        <translation>tamaño objetivo del globo</translation>
    </message>
    <message>
        <source>target balloon sizes</source>
        <translation>tamaños objetivo del globo</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>transparent page sharing</source>
        <translation>compartición transparente de páginas</translation>
    </message>
    <message>
        <source>virtio_balloon driver</source>
        <translation>controlador virtio_balloon</translation>
    </message>
    <message>
        <source>virtio_balloon drivers</source>
        <translation>controladores virtio_balloon</translation>
    </message>
    <message>
        <source>virtqueue</source>
        <translation>virtqueue</translation>
    </message>
    <message>
        <source>virtqueues</source>
        <translation>virtqueues</translation>
    </message>
    <message>
        <source>vmmemctl driver</source>
        <translation>controlador vmmemctl</translation>
    </message>
    <message>
        <source>vmmemctl drivers</source>
        <translation>controladores vmmemctl</translation>
    </message>
    <message>
        <source>zip</source>
        <translation>zip</translation>
    </message>
    <message>
        <source>zipped</source>
        <translation>comprimidas</translation>
    </message>
    <message>
        <source>zswap</source>
        <translation>zswap</translation>
    </message>
    <message>
        <source>zswap pool</source>
        <translation>almacén de zswap</translation>
    </message>
    <message>
        <source>zswap pools</source>
        <translation>almacenes de zswap</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{list} and {count} more</source>
        <translation>{list} y {count} más</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Go to {time}</source>
        <translation>Ir a {time}</translation>
    </message>
    <message>
        <source>Time of the run</source>
        <translation>Tiempo de la ejecución</translation>
    </message>
    <message>
        <source>{now} of {end}</source>
        <translation>{now} de {end}</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Each tool asks the hypervisor, its host, or the guest</source>
        <translation>Cada herramienta pregunta al hipervisor, a su anfitrión o al invitado</translation>
    </message>
    <message>
        <source>Point at a value, or go to it with the arrow keys: what it means stands here.</source>
        <translation>Señale un valor, o vaya a él con las flechas: aquí está lo que significa.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>MV</translation>
    </message>
    <message>
        <source>What would your tool say?</source>
        <translation>¿Qué diría su herramienta?</translation>
    </message>
    <message>
        <source>Which VM the tool is asked about; selecting a card chooses it too</source>
        <translation>Por qué MV se pregunta a la herramienta; seleccionar una tarjeta también la elige</translation>
    </message>
    <message>
        <source>t = {time}</source>
        <translation>t = {time}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>+ VM</source>
        <translation>+ MV</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Sigue ▸</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation>◂ Atrás</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A card for each VM</source>
        <translation>Una tarjeta por MV</translation>
    </message>
    <message>
        <source>All the rest</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Each square is a page of its memory, and its look says what the guest uses it for. Point at one, or walk with the arrow keys, and the host frame behind it lights up.</source>
        <translation>Cada cuadrado es una página de su memoria, y su aspecto dice para qué la usa el invitado. Señale uno, o recórralos con las flechas, y se ilumina el marco del anfitrión que hay detrás.</translation>
    </message>
    <message>
        <source>Every happening stands here in a sentence, the newest at the bottom. The tooltip of a page says in the same words why it is as it is.</source>
        <translation>Cada suceso queda aquí en una frase, el más reciente abajo. La ayuda emergente de una página dice con las mismas palabras por qué está como está.</translation>
    </message>
    <message>
        <source>Its balloon</source>
        <translation>Su globo</translation>
    </message>
    <message>
        <source>Play, or go step by step</source>
        <translation>Reproducir, o ir paso a paso</translation>
    </message>
    <message>
        <source>Pressure over time</source>
        <translation>La presión a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Space plays and pauses, + and − change the speed. Page Down goes on to the next thing that happens, Page Up back to the last one.</source>
        <translation>Espacio reproduce y pausa; + y − cambian la velocidad. Av Pág sigue hasta lo próximo que pase; Re Pág vuelve a lo último que pasó.</translation>
    </message>
    <message>
        <source>The balloon grows with the pages that its driver holds, so that the host can give their frames to others. Inflate and Deflate change its target by hand; else the hypervisor decides.</source>
        <translation>El globo crece con las páginas que retiene su controlador, para que el anfitrión pueda dar sus marcos a otros. Inflar y Desinflar cambian su objetivo a mano; si no, decide el hipervisor.</translation>
    </message>
    <message>
        <source>The host&apos;s frames</source>
        <translation>Los marcos del anfitrión</translation>
    </message>
    <message>
        <source>The line is how much of the host is free, the bands are the hypervisor&apos;s states. Drag the bar below to see any moment again: the same will happen, until you change something.</source>
        <translation>La línea es cuánto del anfitrión está libre; las bandas son los estados del hipervisor. Arrastre la barra de abajo para volver a ver cualquier momento: ocurrirá lo mismo, hasta que usted cambie algo.</translation>
    </message>
    <message>
        <source>The menus hold everything else: lessons, scenarios, settings, tables for screen readers. Ctrl+K finds any of it by a part of its name, and F1 lists the keys.</source>
        <translation>Los menús tienen todo lo demás: lecciones, escenarios, ajustes, tablas para lectores de pantalla. Ctrl+K encuentra cualquier cosa por una parte de su nombre, y F1 da la lista de teclas.</translation>
    </message>
    <message>
        <source>This is the real memory, coloured by the VM that has it. VMs are promised more than there is: the state at the top says how short of it the host is, and what the hypervisor does about it.</source>
        <translation>Esta es la memoria de verdad, con el color de la MV que la tiene. A las MV se les promete más de la que hay: el estado de arriba dice cuánta le falta al anfitrión y qué hace el hipervisor al respecto.</translation>
    </message>
    <message>
        <source>Three eyes</source>
        <translation>Tres ojos</translation>
    </message>
    <message>
        <source>Truth shows everything; a guest knows no frames, and the hypervisor cannot tell free from used. Keys 1, 2 and 3 change the eye, and nothing else.</source>
        <translation>La verdad lo muestra todo; un invitado no sabe de marcos, y el hipervisor no distingue lo libre de lo usado. Las teclas 1, 2 y 3 cambian el ojo, y nada más.</translation>
    </message>
    <message>
        <source>What just happened</source>
        <translation>Qué acaba de pasar</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>On the way there: {n} %. Esc stays here.</source>
        <translation>De camino: {n} %. Esc se queda aquí.</translation>
    </message>
    <message>
        <source>Other futures</source>
        <translation>Otros futuros</translation>
    </message>
    <message>
        <source>up to {end}, one command</source>
        <translation>hasta {end}, una orden</translation>
    </message>
    <message>
        <source>up to {end}, {n} commands</source>
        <translation>hasta {end}, {n} órdenes</translation>
    </message>
</context>
<context>
    <name>VmCard</name>
    <message>
        <source>Balloon of {vm}</source>
        <translation>Globo de {vm}</translation>
    </message>
    <message>
        <source>Compression cache of {vm}</source>
        <translation>Caché de compresión de {vm}</translation>
    </message>
    <message>
        <source>Guest pages of {vm}</source>
        <translation>Páginas de {vm}</translation>
    </message>
    <message>
        <source>Guest swap of {vm}: the guest&apos;s own disk</source>
        <translation>Swap de {vm}: el disco del propio invitado</translation>
    </message>
    <message>
        <source>Host swap of {vm}: the hypervisor&apos;s disk</source>
        <translation>Swap del anfitrión de {vm}: el disco del hipervisor</translation>
    </message>
    <message>
        <source>Menu of {vm}</source>
        <translation>Menú de {vm}</translation>
    </message>
    <message>
        <source>Select {vm}</source>
        <translation>Seleccionar {vm}</translation>
    </message>
    <message>
        <source>Slowdown of {vm}</source>
        <translation>Ralentización de {vm}</translation>
    </message>
    <message>
        <source>Start programs, pause, reboot or crash it, change what it is worth</source>
        <translation>Iniciar programas; pausarla, reiniciarla o hacerla fallar; cambiar lo que vale</translation>
    </message>
    <message>
        <source>VM {name}</source>
        <translation>MV {name}</translation>
    </message>
    <message>
        <source>What {vm} uses</source>
        <translation>En qué usa la memoria {vm}</translation>
    </message>
    <message>
        <source>in {frames} of host frames</source>
        <translation>en {frames} de marcos del anfitrión</translation>
    </message>
    <message>
        <source>{configured} size; the balloon leaves the guest {left} of it</source>
        <translation>{configured}; el globo le deja {left} al invitado</translation>
    </message>
    <message>
        <source>{size} · cell = {n} pages</source>
        <translation>{size} · celda = {n} páginas</translation>
    </message>
</context>
<context>
    <name>VmMenu</name>
    <message>
        <source>Stop a progra&amp;m</source>
        <translation>Detener un progra&amp;ma</translation>
    </message>
    <message>
        <source>there is no VM</source>
        <translation>no hay ninguna MV</translation>
    </message>
    <message>
        <source>this run does not let you</source>
        <translation>esta ejecución no lo permite</translation>
    </message>
</context>
<context>
    <name>VmRow</name>
    <message>
        <source>Guest pages of {vm}</source>
        <translation>Páginas de {vm}</translation>
    </message>
    <message>
        <source>What {vm} uses</source>
        <translation>En qué usa la memoria {vm}</translation>
    </message>
</context>
<context>
    <name>WhoDecides</name>
    <message>
        <source>Let {name} decide</source>
        <translation>Que decida {name}</translation>
    </message>
    <message>
        <source>MOM&apos;s rule would move the real balloons of {guests}: every 15 s it takes at most a twentieth of each while less than a fifth of this computer&apos;s memory is free, and gives back while there is more.</source>
        <translation>La regla de MOM movería los globos reales de {guests}: cada 15 s toma como mucho una veinteava parte de cada uno mientras esté libre menos de una quinta parte de la memoria de este ordenador, y devuelve mientras haya más.</translation>
    </message>
    <message>
        <source>No guest with a balloon is there: nothing to decide about.</source>
        <translation>No hay ningún invitado con globo: no hay nada que decidir.</translation>
    </message>
    <message>
        <source>None is made smaller than it can bear, one that you move yourself is left to you, and at the first doubt the rule stops.</source>
        <translation>Ninguno se reduce más de lo que puede soportar, el que usted mueva queda a su cargo, y a la primera duda la regla se detiene.</translation>
    </message>
    <message>
        <source>Proxmox VE&apos;s rule would move the real balloons of {guests}: every 10 s, each by at most 100 MiB, to bring the use of this computer&apos;s memory to 80 %.</source>
        <translation>La regla de Proxmox VE movería los globos reales de {guests}: cada 10 s, cada uno en 100 MiB como mucho, para llevar al 80 % el uso de la memoria de este ordenador.</translation>
    </message>
    <message>
        <source>Who decides: {who}</source>
        <translation>Decide: {who}</translation>
    </message>
    <message>
        <source>Who sets the targets of these guests. ESX, Qubes qmemman and Hyper-V are not offered: they go by sampled pages, or by what agents of their own say inside each guest.</source>
        <translation>Quién fija los objetivos de estos invitados. ESX, Qubes qmemman y Hyper-V no se ofrecen: se guían por páginas muestreadas, o por lo que dicen sus propios agentes dentro de cada invitado.</translation>
    </message>
    <message>
        <source>Without deflate-on-oom, {guests} cannot take pages back when short.</source>
        <translation>Sin deflate-on-oom, no pueden recobrar páginas cuando les falta memoria: {guests}.</translation>
    </message>
    <message>
        <source>{policy} decides no more, because of {vm}: {doubt}. Targets stay as they are.</source>
        <translation>{policy} ya no decide, a causa de {vm}: {doubt}. Los objetivos se quedan como están.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>The comparison was closed. F8 begins another one.</source>
        <translation>La comparación se ha cerrado. F8 empieza otra.</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>How much of it is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>What just happened</source>
        <translation>Qué acaba de pasar</translation>
    </message>
</context>
<context>
    <name>closeup</name>
    <message>
        <source>A guest sees nothing of this: it does not know that it runs in a VM.</source>
        <translation>Un invitado no ve nada de esto: no sabe que se ejecuta en una MV.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>backed</source>
        <translation>respaldada</translation>
    </message>
    <message>
        <source>backed {backed} · ballooned {balloon}</source>
        <translation>respaldadas {backed} · en el globo {balloon}</translation>
    </message>
    <message>
        <source>ballooned</source>
        <translation>en globo</translation>
    </message>
    <message>
        <source>booting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>comprimida</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>caída</translation>
    </message>
    <message>
        <source>data {number}</source>
        <translation>datos {number}</translation>
    </message>
    <message>
        <source>deflating</source>
        <translation>desinflando</translation>
    </message>
    <message>
        <source>dirty</source>
        <translation>sucia</translation>
    </message>
    <message>
        <source>driver idle</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>driver reset</source>
        <translation>a cero</translation>
    </message>
    <message>
        <source>driver&apos;s</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>host swap</source>
        <translation>en disco</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ociosa</translation>
    </message>
    <message>
        <source>in use {used} · free {free} · pinned {pinned}</source>
        <translation>en uso {used} · libres {free} · fijadas {pinned}</translation>
    </message>
    <message>
        <source>inflating</source>
        <translation>inflando</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>overhead</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>powered off</source>
        <translation>apagada</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>comunicada</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>shared by {n}</source>
        <translation>compartido por {n}</translation>
    </message>
    <message>
        <source>stopped by the host</source>
        <translation>parada por el anfitrión</translation>
    </message>
    <message>
        <source>unbacked</source>
        <translation>sin marco</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>waits for the next poll</source>
        <translation>espera la próxima consulta</translation>
    </message>
    <message>
        <source>waits for {frames}</source>
        <translation>espera {frames}</translation>
    </message>
    <message>
        <source>zeroes</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>{frames} · {free} free</source>
        <translation>{frames} · {free} libres</translation>
    </message>
    <message>
        <source>{frames} · {free} free · {pages} on the {swap}</source>
        <translation>{frames} · {free} libres · {pages} en el {swap}</translation>
    </message>
    <message>
        <source>{frames}: what is really in the server · {free} free</source>
        <translation>{frames}: lo que hay de verdad en el servidor · {free} libres</translation>
    </message>
    <message>
        <source>{pages}: what this guest takes for real memory</source>
        <translation>{pages}: lo que este invitado toma por memoria real</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source> {pages} were read only for a guest to write them out too: double paging.</source>
        <translation> {pages} se leyeron solo para que un invitado también las escribiera: doble paginación.</translation>
    </message>
    <message>
        <source>A guest that had nothing left to give, neither cache nor room on its swap disk, killed a program to go on.</source>
        <translation>Un invitado al que no le quedaba nada que ceder, ni caché ni sitio en su disco de intercambio, mató un programa para seguir.</translation>
    </message>
    <message>
        <source>A guest wrote out what its {hypervisor} had swapped out already, for neither knows what the other does: the page was read from one disk to be written to another.</source>
        <translation>Un invitado escribió en disco lo que su {hypervisor} ya había llevado al suyo, pues ninguno sabe lo que hace el otro: la página se leyó de un disco para escribirla en otro.</translation>
    </message>
    <message>
        <source>All did alike: the host was never so short that it made a difference.</source>
        <translation>A todas les fue igual: al anfitrión nunca le faltó tanto como para que se notara.</translation>
    </message>
    <message>
        <source>Double-paged, pages</source>
        <translation>Paginadas dos veces, páginas</translation>
    </message>
    <message>
        <source>Guest-swapped in, pages</source>
        <translation>Leídas por invitados de disco, páginas</translation>
    </message>
    <message>
        <source>Guest-swapped out, pages</source>
        <translation>Escritas por invitados en disco, páginas</translation>
    </message>
    <message>
        <source>Guests moved {most} pages to their own disks under “{first}”, {least} under “{last}”.</source>
        <translation>Los invitados llevaron {most} páginas a sus propios discos con «{first}», y {least} con «{last}».</translation>
    </message>
    <message>
        <source>Guests wrote these pages to their own swap disks. Each guest chose them itself, by what it had not used for longest: that is what a balloon makes it do once nothing is free.</source>
        <translation>Los invitados escribieron estas páginas en sus propios discos de intercambio. Cada uno las eligió por lo que llevaba más tiempo sin usar: a eso le obliga un globo cuando ya no le queda nada libre.</translation>
    </message>
    <message>
        <source>Host in hard or low, s</source>
        <translation>Anfitrión en hard o low, s</translation>
    </message>
    <message>
        <source>Host-swapped in, pages</source>
        <translation>Leídas por el hipervisor de disco, páginas</translation>
    </message>
    <message>
        <source>Host-swapped out, pages</source>
        <translation>Escritas por el hipervisor en disco, páginas</translation>
    </message>
    <message>
        <source>How many touches of memory all programs together got done a second: what the VMs are there for.</source>
        <translation>Cuántos accesos a memoria hicieron por segundo todos los programas juntos: para eso están las MV.</translation>
    </message>
    <message>
        <source>Pages that guests read back from their own swap disks: a program needed them after all.</source>
        <translation>Páginas que los invitados volvieron a leer de sus propios discos de intercambio: un programa sí las necesitaba.</translation>
    </message>
    <message>
        <source>Pages that the {hypervisor} had swapped out and that a guest then touched: each was in use after all, and the program that touched it stood still until the disk had answered.</source>
        <translation>Páginas que el {hypervisor} había llevado a disco y a las que luego accedió un invitado: todas estaban en uso, y el programa que accedió se quedó parado hasta que respondió el disco.</translation>
    </message>
    <message>
        <source>Programs killed</source>
        <translation>Programas matados</translation>
    </message>
    <message>
        <source>Programs killed under “{first}”: {most}, under “{last}”: {least}.</source>
        <translation>Programas matados con «{first}»: {most}; con «{last}»: {least}.</translation>
    </message>
    <message>
        <source>Programs stood still for {most} s under “{first}”, for {least} s under “{last}”.</source>
        <translation>Los programas estuvieron parados {most} s con «{first}», y {least} s con «{last}».</translation>
    </message>
    <message>
        <source>Stalled on memory, s</source>
        <translation>Parados por la memoria, s</translation>
    </message>
    <message>
        <source>The largest difference, “{line}”: {why}</source>
        <translation>La mayor diferencia, «{line}»: {why}</translation>
    </message>
    <message>
        <source>The {hypervisor} wrote these pages to its own disk without asking the guest. It cannot see which are in use, so it takes them at random, and many of them are needed again at once.</source>
        <translation>El {hypervisor} escribió estas páginas en su propio disco sin preguntar al invitado. No puede ver cuáles están en uso, así que las toma al azar, y muchas hacen falta otra vez enseguida.</translation>
    </message>
    <message>
        <source>Throughput, touches/s</source>
        <translation>Rendimiento, accesos/s</translation>
    </message>
    <message>
        <source>Time in which at least one program of a VM stood still for memory: for a free {frame}, or for a page on a disk. Of all VMs together.</source>
        <translation>Tiempo en que al menos un programa de una MV estuvo parado por la memoria: esperaba {frame:un|una} libre o una página de un disco. De todas las MV juntas.</translation>
    </message>
    <message>
        <source>Time in which so few {frames} were free that the {hypervisor} took them by force (hard), or stopped VMs too (low).</source>
        <translation>Tiempo en que había tan pocos libres de {frames:los|las} que el {hypervisor} los tomó por la fuerza (hard) o además paró MV (low).</translation>
    </message>
    <message>
        <source>Under “{variant}” {back} of {out} had to be read back.</source>
        <translation>Con «{variant}» hubo que volver a leer {back} de {out}.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>“{first}” got {most} touches done a second, “{last}” {least}.</source>
        <translation>«{first}» hizo {most} accesos por segundo; «{last}», {least}.</translation>
    </message>
    <message>
        <source>“{first}” moved {most} pages to the host&apos;s disk, “{last}” {least}.</source>
        <translation>«{first}» llevó {most} páginas al disco del anfitrión; «{last}», {least}.</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source> pages</source>
        <translation> páginas</translation>
    </message>
    <message>
        <source> pages/s</source>
        <translation> páginas/s</translation>
    </message>
    <message>
        <source>1 VM of {all} on a host of {host}</source>
        <translation>1 MV de {all} en un anfitrión de {host}</translation>
    </message>
    <message>
        <source>A copy on write</source>
        <translation>Una copia en escritura</translation>
    </message>
    <message>
        <source>A zeroed frame</source>
        <translation>Un marco a cero</translation>
    </message>
    <message>
        <source>Access pattern</source>
        <translation>Patrón de acceso</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>As in the paper (OSDI 2002)</source>
        <translation>El artículo (OSDI 2002)</translation>
    </message>
    <message>
        <source>As large as needed</source>
        <translation>Tan grande como haga falta</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Automatic target again</source>
        <translation>Objetivo automático otra vez</translation>
    </message>
    <message>
        <source>Balloon driver</source>
        <translation>Controlador del globo</translation>
    </message>
    <message>
        <source>Balloon limit</source>
        <translation>Límite del globo</translation>
    </message>
    <message>
        <source>Balloons grow in hard too</source>
        <translation>Los globos crecen también en hard</translation>
    </message>
    <message>
        <source>Break large pages below</source>
        <translation>Romper páginas grandes por debajo de</translation>
    </message>
    <message>
        <source>Cache, of each VM</source>
        <translation>Caché, de cada MV</translation>
    </message>
    <message>
        <source>Change the host&apos;s settings</source>
        <translation>Cambiar los ajustes del anfitrión</translation>
    </message>
    <message>
        <source>Change who decides</source>
        <translation>Cambiar quién decide</translation>
    </message>
    <message>
        <source>Clear at or below</source>
        <translation>Clear: como mucho</translation>
    </message>
    <message>
        <source>Clock and pages</source>
        <translation>Reloj y páginas</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>De cerca</translation>
    </message>
    <message>
        <source>Colours of its pages</source>
        <translation>Colores de sus páginas</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Configured size</source>
        <translation>Tamaño configurado</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Provocar un fallo</translation>
    </message>
    <message>
        <source>Deflates before it kills</source>
        <translation>Desinfla antes de matar</translation>
    </message>
    <message>
        <source>ESX</source>
        <translation>ESX</translation>
    </message>
    <message>
        <source>Each disk access</source>
        <translation>Cada acceso a disco</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Hard at or below</source>
        <translation>Hard: como mucho</translation>
    </message>
    <message>
        <source>High: aim for</source>
        <translation>High: procurar</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Host states</source>
        <translation>Estados del anfitrión</translation>
    </message>
    <message>
        <source>Hyper-V</source>
        <translation>Hyper-V</translation>
    </message>
    <message>
        <source>Hypervisor&apos;s swap disk</source>
        <translation>Disco de intercambio del hipervisor</translation>
    </message>
    <message>
        <source>Idle memory tax</source>
        <translation>Impuesto sobre la memoria ociosa</translation>
    </message>
    <message>
        <source>Image of its files</source>
        <translation>Imagen de sus archivos</translation>
    </message>
    <message>
        <source>It loads after</source>
        <translation>Se carga después de</translation>
    </message>
    <message>
        <source>It reports every</source>
        <translation>Comunica cada</translation>
    </message>
    <message>
        <source>Its balloon</source>
        <translation>Su globo</translation>
    </message>
    <message>
        <source>Its guest</source>
        <translation>Su invitado</translation>
    </message>
    <message>
        <source>Its kernel</source>
        <translation>Su kernel</translation>
    </message>
    <message>
        <source>Its own swap disk</source>
        <translation>Su propio disco de intercambio</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Sus páginas</translation>
    </message>
    <message>
        <source>Its size</source>
        <translation>Su tamaño</translation>
    </message>
    <message>
        <source>Large pages</source>
        <translation>Páginas grandes</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Load the balloon driver</source>
        <translation>Cargar el controlador del globo</translation>
    </message>
    <message>
        <source>Looking for an equal page</source>
        <translation>Buscar una página igual</translation>
    </message>
    <message>
        <source>Low at or below</source>
        <translation>Low: como mucho</translation>
    </message>
    <message>
        <source>MOM (oVirt)</source>
        <translation>MOM (oVirt)</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Numbers of my own</source>
        <translation>Números propios</translation>
    </message>
    <message>
        <source>Of this size:</source>
        <translation>De este tamaño:</translation>
    </message>
    <message>
        <source>Only within a VM</source>
        <translation>Solo dentro de una MV</translation>
    </message>
    <message>
        <source>Opens in</source>
        <translation>Se abre en</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Sobrecarga</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Packing a page</source>
        <translation>Comprimir una página</translation>
    </message>
    <message>
        <source>Page sharing</source>
        <translation>Compartición de páginas</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Tamaño de página</translation>
    </message>
    <message>
        <source>Pages of devices</source>
        <translation>Páginas de dispositivos</translation>
    </message>
    <message>
        <source>Pages that fit in a half</source>
        <translation>Páginas que caben en la mitad</translation>
    </message>
    <message>
        <source>Pages that fit in a quarter</source>
        <translation>Páginas que caben en un cuarto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Power off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Power on a VM</source>
        <translation>Encender una MV</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Proxmox VE</source>
        <translation>Proxmox VE</translation>
    </message>
    <message>
        <source>Qubes qmemman</source>
        <translation>Qubes qmemman</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Sampling period</source>
        <translation>Periodo de muestreo</translation>
    </message>
    <message>
        <source>Scan of all VMs</source>
        <translation>Exploración de todas las MV</translation>
    </message>
    <message>
        <source>Scan of one VM</source>
        <translation>Exploración de una MV</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Set shares</source>
        <translation>Fijar las cuotas</translation>
    </message>
    <message>
        <source>Set the balloon limit</source>
        <translation>Fijar el límite del globo</translation>
    </message>
    <message>
        <source>Set the balloon&apos;s target</source>
        <translation>Fijar el objetivo del globo</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Fijar el límite</translation>
    </message>
    <message>
        <source>Set the reservation</source>
        <translation>Fijar la reserva</translation>
    </message>
    <message>
        <source>Share before swapping</source>
        <translation>Compartir antes que llevar a disco</translation>
    </message>
    <message>
        <source>Share of writes</source>
        <translation>Parte de escrituras</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Soft at or below</source>
        <translation>Soft: como mucho</translation>
    </message>
    <message>
        <source>Speed of a disk</source>
        <translation>Velocidad de un disco</translation>
    </message>
    <message>
        <source>Start a program</source>
        <translation>Iniciar un programa</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Stop a program</source>
        <translation>Detener un programa</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Tells pages in chunks</source>
        <translation>Entrega páginas por tramos</translation>
    </message>
    <message>
        <source>The VM</source>
        <translation>La MV</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>El anfitrión</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tic</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Touch a ballooned page</source>
        <translation>Acceder a una página del globo</translation>
    </message>
    <message>
        <source>Touches a second</source>
        <translation>Accesos por segundo</translation>
    </message>
    <message>
        <source>Unload the balloon driver</source>
        <translation>Descargar el controlador del globo</translation>
    </message>
    <message>
        <source>Unpacking a page</source>
        <translation>Descomprimir una página</translation>
    </message>
    <message>
        <source>VM</source>
        <translation>MV</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>MV</translation>
    </message>
    <message>
        <source>Virtio balloon, of its cost</source>
        <translation>Globo virtio, de su coste</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What the host promises it</source>
        <translation>Qué le promete el anfitrión</translation>
    </message>
    <message>
        <source>What the hypervisor may do</source>
        <translation>Qué puede hacer el hipervisor</translation>
    </message>
    <message>
        <source>What things cost</source>
        <translation>Qué cuestan las cosas</translation>
    </message>
    <message>
        <source>When memory runs short</source>
        <translation>Cuando falta memoria</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Zeroes its memory at boot</source>
        <translation>Pone a cero su memoria al arrancar</translation>
    </message>
    <message>
        <source>Zeroes what is freed</source>
        <translation>Pone a cero lo que se libera</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>files of its own</source>
        <translation>archivos propios</translation>
    </message>
    <message>
        <source>host settings</source>
        <translation>ajustes del anfitrión</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no VMs yet, on a host of {host}</source>
        <translation>aún ninguna MV, en un anfitrión de {host}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no such state</source>
        <translation>sin ese estado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>one hue a VM</source>
        <translation>un tono por MV</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>vSphere 5</source>
        <translation>vSphere 5</translation>
    </message>
    <message>
        <source>vSphere 6</source>
        <translation>vSphere 6</translation>
    </message>
    <message>
        <source>vSphere 6, as its guide has it</source>
        <translation>vSphere 6, como dice su guía</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{label}, at {start} s</source>
        <translation>{label}, a los {start} s</translation>
    </message>
    <message>
        <source>{label}: {pattern}, from {start} s on</source>
        <translation>{label}: {pattern}, desde los {start} s</translation>
    </message>
    <message>
        <source>{label}: {pattern}, from {start} to {stop} s</source>
        <translation>{label}: {pattern}, de los {start} a los {stop} s</translation>
    </message>
    <message>
        <source>{n} VMs, {all} in all, on a host of {host}</source>
        <translation>{n} MV, {all} en total, en un anfitrión de {host}</translation>
    </message>
    <message>
        <source>{policy} decides</source>
        <translation>decide {policy}</translation>
    </message>
    <message>
        <source>{time}  {text}</source>
        <translation>{time}  {text}</translation>
    </message>
    <message>
        <source>{vm} crashes</source>
        <translation>{vm} falla</translation>
    </message>
    <message>
        <source>{vm} ends {program}</source>
        <translation>{vm} termina {program}</translation>
    </message>
    <message>
        <source>{vm} pauses</source>
        <translation>{vm} se pausa</translation>
    </message>
    <message>
        <source>{vm} powers off</source>
        <translation>{vm} se apaga</translation>
    </message>
    <message>
        <source>{vm} powers on</source>
        <translation>{vm} se enciende</translation>
    </message>
    <message>
        <source>{vm} reboots</source>
        <translation>{vm} se reinicia</translation>
    </message>
    <message>
        <source>{vm} resumes</source>
        <translation>{vm} se reanuda</translation>
    </message>
    <message>
        <source>{vm} starts {program}</source>
        <translation>{vm} inicia {program}</translation>
    </message>
    <message>
        <source>{vm} touches a ballooned page</source>
        <translation>{vm} accede a una página del globo</translation>
    </message>
    <message>
        <source>{vm}: automatic target</source>
        <translation>{vm}: objetivo automático</translation>
    </message>
    <message>
        <source>{vm}: balloon limit {percent} %</source>
        <translation>{vm}: límite del globo {percent} %</translation>
    </message>
    <message>
        <source>{vm}: driver leaves</source>
        <translation>{vm}: el controlador se va</translation>
    </message>
    <message>
        <source>{vm}: driver loads</source>
        <translation>{vm}: se carga el controlador</translation>
    </message>
    <message>
        <source>{vm}: limit {limit}</source>
        <translation>{vm}: límite {limit}</translation>
    </message>
    <message>
        <source>{vm}: reserved {reservation}</source>
        <translation>{vm}: reserva {reservation}</translation>
    </message>
    <message>
        <source>{vm}: shares {shares}</source>
        <translation>{vm}: cuotas {shares}</translation>
    </message>
    <message>
        <source>{vm}: target {target}</source>
        <translation>{vm}: objetivo {target}</translation>
    </message>
    <message>
        <source>“{action}”, at {time} s, is refused when it comes to that. {why}</source>
        <translation>«{action}», a los {time} s, se rechaza cuando llega el momento. {why}</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>No guest “{name}” runs at {uri}.</source>
        <translation>En {uri} no hay ningún invitado «{name}» en marcha.</translation>
    </message>
    <message>
        <source>No program listens at {address}; QEMU may have ended.</source>
        <translation>Ningún programa escucha en {address}; puede que QEMU haya terminado.</translation>
    </message>
    <message>
        <source>QEMU at {address} does not say how much memory its guest has.</source>
        <translation>QEMU no dice en {address} cuánta memoria tiene su invitado.</translation>
    </message>
    <message>
        <source>QEMU at {address} has not answered “{command}” within {seconds} s.</source>
        <translation>QEMU no ha respondido en {address} a «{command}» en {seconds} s.</translation>
    </message>
    <message>
        <source>QEMU has ended {guest} ({reason}).</source>
        <translation>QEMU ha terminado {guest} ({reason}).</translation>
    </message>
    <message>
        <source>The Python package libvirt-python is not there. It is built where it is used: install gcc, pkg-config, libvirt-dev and python3-dev, then pip install libvirt-python. The built app cannot have it.</source>
        <translation>Falta el paquete de Python libvirt-python. Se compila donde se usa: instale gcc, pkg-config, libvirt-dev y python3-dev, y después pip install libvirt-python. La aplicación compilada no puede tenerlo.</translation>
    </message>
    <message>
        <source>The connection to {address} was closed: QEMU has ended, or has given the monitor up.</source>
        <translation>Se ha cerrado la conexión con {address}: QEMU ha terminado, o ha abandonado el monitor.</translation>
    </message>
    <message>
        <source>The path {address} is too long for a socket: {length} bytes, and {most} are the most.</source>
        <translation>La ruta {address} es demasiado larga para un socket: {length} bytes, y el máximo son {most}.</translation>
    </message>
    <message>
        <source>There is no socket at {address}.</source>
        <translation>No hay ningún socket en {address}.</translation>
    </message>
    <message>
        <source>What {address} says is no QMP any more: “{said}”.</source>
        <translation>Lo que dice {address} ya no es QMP: «{said}».</translation>
    </message>
    <message>
        <source>Write the path of a QMP socket, or an address like 127.0.0.1:4444.</source>
        <translation>Escriba la ruta de un socket QMP, o una dirección como 127.0.0.1:4444.</translation>
    </message>
    <message>
        <source>You may not open {address}: it belongs to another user.</source>
        <translation>No tiene permiso para abrir {address}: es de otro usuario.</translation>
    </message>
    <message>
        <source>libvirt does not get on with {address}: {why}.</source>
        <translation>libvirt no se entiende con {address}: {why}.</translation>
    </message>
    <message>
        <source>{address} cannot be reached: {why}.</source>
        <translation>No se puede llegar a {address}: {why}.</translation>
    </message>
    <message>
        <source>{address} has not greeted within {seconds} s: another program holds this monitor, or it is no QMP monitor.</source>
        <translation>{address} no ha saludado en {seconds} s: otro programa tiene ocupado este monitor, o no es un monitor QMP.</translation>
    </message>
    <message>
        <source>{address} is no QMP monitor: it says “{said}”.</source>
        <translation>{address} no es un monitor QMP: dice «{said}».</translation>
    </message>
    <message>
        <source>{address} sends a message without an end; it was given up after {most} bytes.</source>
        <translation>{address} envía un mensaje sin fin; se ha abandonado después de {most} bytes.</translation>
    </message>
    <message>
        <source>{guest} has panicked, and QEMU has ended it.</source>
        <translation>{guest} ha entrado en pánico, y QEMU lo ha terminado.</translation>
    </message>
    <message>
        <source>{guest} has rebooted, and QEMU has ended it.</source>
        <translation>{guest} se ha reiniciado, y QEMU lo ha terminado.</translation>
    </message>
    <message>
        <source>{guest} has shut down.</source>
        <translation>{guest} se ha apagado.</translation>
    </message>
    <message>
        <source>{guest} was ended by another program.</source>
        <translation>Otro programa ha terminado {guest}.</translation>
    </message>
    <message>
        <source>{guest} was ended by closing its window.</source>
        <translation>Se ha terminado {guest} al cerrar su ventana.</translation>
    </message>
    <message>
        <source>{guest} was ended from outside by a signal to QEMU.</source>
        <translation>Se ha terminado {guest} desde fuera, con una señal a QEMU.</translation>
    </message>
    <message>
        <source>{guest} was let go.</source>
        <translation>Se ha soltado {guest}.</translation>
    </message>
    <message>
        <source>{host} may be another computer, and a monitor has no password: only 127.0.0.1, ::1 and localhost are allowed.</source>
        <translation>{host} puede ser otro ordenador, y un monitor no tiene contraseña: solo se permiten 127.0.0.1, ::1 y localhost.</translation>
    </message>
    <message>
        <source>“{path}” is no whole path: write all of it, from / on.</source>
        <translation>«{path}» no es una ruta completa: escríbala entera, desde /.</translation>
    </message>
    <message>
        <source>“{port}” is no port: write a number from 1 to 65535 behind the colon.</source>
        <translation>«{port}» no es un puerto: escriba un número del 1 al 65535 detrás de los dos puntos.</translation>
    </message>
    <message>
        <source>“{text}” is no address: write the path of a QMP socket, or an address like 127.0.0.1:4444.</source>
        <translation>«{text}» no es una dirección: escriba la ruta de un socket QMP, o una dirección como 127.0.0.1:4444.</translation>
    </message>
    <message>
        <source>“{uri}” may be of another computer, and what is shown is this one: only URIs such as qemu:///session are allowed.</source>
        <translation>«{uri}» puede ser de otro ordenador, y lo que se muestra es este: solo se admiten URI como qemu:///session.</translation>
    </message>
</context>
<context>
    <name>feed</name>
    <message>
        <source>{text} in {n} s</source>
        <translation>{text} en {n} s</translation>
    </message>
</context>
<context>
    <name>graph</name>
    <message>
        <source>host settings</source>
        <translation>ajustes del anfitrión</translation>
    </message>
    <message>
        <source>{name} decides</source>
        <translation>decide {name}</translation>
    </message>
    <message>
        <source>{n} balloon drivers gone</source>
        <translation>{n} controladores del globo menos</translation>
    </message>
    <message>
        <source>{percent} of the {frames} are free. Host state: {state}.</source>
        <translation>El {percent} de {frames:los|las} está libre. Estado del anfitrión: {state}.</translation>
    </message>
    <message>
        <source>{percent} of the {frames} could be had without swapping.</source>
        <translation>Está disponible el {percent} de {frames:los|las} sin llevar nada a disco.</translation>
    </message>
    <message>
        <source>{vm} crashes</source>
        <translation>{vm} falla</translation>
    </message>
    <message>
        <source>{vm} ends {program}</source>
        <translation>{vm} termina {program}</translation>
    </message>
    <message>
        <source>{vm} has {percent}</source>
        <translation>{vm} tiene el {percent}</translation>
    </message>
    <message>
        <source>{vm} kills {program}</source>
        <translation>{vm} mata {program}</translation>
    </message>
    <message>
        <source>{vm} powers off</source>
        <translation>{vm} se apaga</translation>
    </message>
    <message>
        <source>{vm} powers on</source>
        <translation>{vm} se enciende</translation>
    </message>
    <message>
        <source>{vm} reboots</source>
        <translation>{vm} se reinicia</translation>
    </message>
    <message>
        <source>{vm} starts {program}</source>
        <translation>{vm} inicia {program}</translation>
    </message>
    <message>
        <source>{vm}: balloon {held}, target {wanted}</source>
        <translation>{vm}: globo {held}, objetivo {wanted}</translation>
    </message>
    <message>
        <source>{vm}: no balloon driver</source>
        <translation>{vm}: sin controlador del globo</translation>
    </message>
</context>
<context>
    <name>headlines</name>
    <message>
        <source>LOCK {pages}; refused {refused}</source>
        <translation>LOCK {pages}; rechazadas {refused}</translation>
    </message>
    <message>
        <source>LOCK {refused}: refused</source>
        <translation>LOCK {refused}: rechazadas</translation>
    </message>
    <message>
        <source>attached, {configured}</source>
        <translation>conectado, {configured}</translation>
    </message>
    <message>
        <source>balloon grows to {held}</source>
        <translation>el globo crece a {held}</translation>
    </message>
    <message>
        <source>balloon shrinks to {held}</source>
        <translation>el globo encoge a {held}</translation>
    </message>
    <message>
        <source>cannot get back to high: reservations guarantee {guaranteed}</source>
        <translation>no puede volver a high: las reservas garantizan {guaranteed}</translation>
    </message>
    <message>
        <source>compresses {pages} of {name}: {freed} freed</source>
        <translation>comprime {pages} de {name} (ahorro: {freed})</translation>
    </message>
    <message>
        <source>copy on write: gets {pages} of its own</source>
        <translation>copia en escritura: recibe {pages} propios</translation>
    </message>
    <message>
        <source>crashes</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>does not react: its balloon stays at {held}</source>
        <translation>no reacciona: su globo se queda en {held}</translation>
    </message>
    <message>
        <source>double paging: gives up {pages} that the {hypervisor} had swapped out</source>
        <translation>doble paginación: cede {pages} que el {hypervisor} ya había llevado a disco</translation>
    </message>
    <message>
        <source>driver empties its balloon, leaves its device</source>
        <translation>el controlador vacía su globo y deja su dispositivo</translation>
    </message>
    <message>
        <source>driver is told RESET: lets {freed} go</source>
        <translation>el controlador recibe RESET: suelta {freed}</translation>
    </message>
    <message>
        <source>driver leaves</source>
        <translation>el controlador se va</translation>
    </message>
    <message>
        <source>driver starts: START, GUEST_ID</source>
        <translation>el controlador arranca: START, GUEST_ID</translation>
    </message>
    <message>
        <source>driver takes its device over</source>
        <translation>el controlador se hace cargo de su dispositivo</translation>
    </message>
    <message>
        <source>gets {pages} back from its balloon</source>
        <translation>recobra {pages} de su globo</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>gone: QEMU has ended without a word</source>
        <translation>ya no está: QEMU terminó sin decir nada</translation>
    </message>
    <message>
        <source>grants {frames} to {name}</source>
        <translation>concede {frames} a {name}</translation>
    </message>
    <message>
        <source>guest drops cache, driver pins {pages}</source>
        <translation>el invitado suelta caché, el controlador fija {pages}</translation>
    </message>
    <message>
        <source>guest drops {pages} of cache</source>
        <translation>el invitado suelta {pages} de caché</translation>
    </message>
    <message>
        <source>guest gives {pages} that are free, driver pins them</source>
        <translation>el invitado da {pages} libres, el controlador las fija</translation>
    </message>
    <message>
        <source>guest gives {pages} that is free, driver pins it</source>
        <translation>el invitado da {pages} libre, el controlador la fija</translation>
    </message>
    <message>
        <source>guest kills {program}: nothing was left to give</source>
        <translation>el invitado mata {program}: no quedaba nada que ceder</translation>
    </message>
    <message>
        <source>guest pages out {paged}, driver pins {pages}</source>
        <translation>el invitado pagina {paged}, el controlador fija {pages}</translation>
    </message>
    <message>
        <source>guest reads {pages} back from its swap disk</source>
        <translation>el invitado vuelve a leer {pages} de su disco de intercambio</translation>
    </message>
    <message>
        <source>guest writes {pages} to its swap disk</source>
        <translation>el invitado escribe {pages} en su disco de intercambio</translation>
    </message>
    <message>
        <source>interrupt: {noun} {target}</source>
        <translation>interrupción: {noun} {target}</translation>
    </message>
    <message>
        <source>is stopped: holds more than its part in low</source>
        <translation>queda parada: en low tiene más que su parte</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>se suelta</translation>
    </message>
    <message>
        <source>let go, its balloon put back</source>
        <translation>se suelta, con su globo restablecido</translation>
    </message>
    <message>
        <source>let go: its monitor does not answer</source>
        <translation>soltado: su monitor no responde</translation>
    </message>
    <message>
        <source>let go: its monitor talked nonsense</source>
        <translation>soltado: su monitor dijo disparates</translation>
    </message>
    <message>
        <source>makes the controller stop: {doubt}</source>
        <translation>hace que el gestor se detenga: {doubt}</translation>
    </message>
    <message>
        <source>moves {pages} of {name} from the full {cache} to the {swap}</source>
        <translation>pasa {pages} de {name} de la caché llena ({cache}) al {swap}</translation>
    </message>
    <message>
        <source>no page free: driver slows down to {rate}/s</source>
        <translation>ninguna página libre: el controlador baja a {rate}/s</translation>
    </message>
    <message>
        <source>other costs</source>
        <translation>otros costes</translation>
    </message>
    <message>
        <source>out of memory: balloon gives {pages} back</source>
        <translation>sin memoria: el globo devuelve {pages}</translation>
    </message>
    <message>
        <source>out of puff: cannot get {missing}</source>
        <translation>sin fuelle: no consigue {missing}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>polls: {noun} {target}</source>
        <translation>consulta: {noun} {target}</translation>
    </message>
    <message>
        <source>powered off: {frames} free</source>
        <translation>se apaga: libera {frames}</translation>
    </message>
    <message>
        <source>powered on with {configured}</source>
        <translation>se enciende con {configured}</translation>
    </message>
    <message>
        <source>reboots</source>
        <translation>se reinicia</translation>
    </message>
    <message>
        <source>reclaims {frames} of {name}, unmaps them</source>
        <translation>desvincula y recupera {frames} de {name}</translation>
    </message>
    <message>
        <source>reports its statistics</source>
        <translation>comunica sus estadísticas</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>vuelve a funcionar</translation>
    </message>
    <message>
        <source>shares {pages} of {name} rather than swap: {freed} freed</source>
        <translation>comparte {pages} de {name} en vez de llevarlas a disco (ahorro: {freed})</translation>
    </message>
    <message>
        <source>shares {pages} of {name}: {freed} freed</source>
        <translation>comparte {pages} de {name} (ahorro: {freed})</translation>
    </message>
    <message>
        <source>shut down</source>
        <translation>se apaga</translation>
    </message>
    <message>
        <source>state {old} → {new}: {free} free</source>
        <translation>estado {old} → {new}: {free} libres</translation>
    </message>
    <message>
        <source>state {old} → {new}: {free} free, {waiting} waiting</source>
        <translation>estado {old} → {new}: {free} libres, {waiting} a la espera</translation>
    </message>
    <message>
        <source>swaps out {pages} of {name} at random, to the {swap}</source>
        <translation>lleva {pages} de {name}, al azar, al {swap}</translation>
    </message>
    <message>
        <source>takes pages back by itself: balloon shrinks to {held}</source>
        <translation>recobra páginas por sí solo: el globo encoge a {held}</translation>
    </message>
    <message>
        <source>touches ballooned page {page}: the balloon of {balloon} pops</source>
        <translation>accede a la página {page} del globo: el globo de {balloon} estalla</translation>
    </message>
    <message>
        <source>touches what was compressed: {pages} unpacked</source>
        <translation>accede a lo comprimido: se descomprimen {pages}</translation>
    </message>
    <message>
        <source>touches {pages} of its balloon: nobody notices</source>
        <translation>accede a {pages} de su globo: nadie lo nota</translation>
    </message>
    <message>
        <source>touches {pages}: gets {frames}</source>
        <translation>accede a {pages}: recibe {frames}</translation>
    </message>
    <message>
        <source>touches {pages}: is at its limit, waits</source>
        <translation>accede a {pages}: está en su límite, espera</translation>
    </message>
    <message>
        <source>touches {pages}: no {frame} is free, waits</source>
        <translation>accede a {pages}: no hay {frame:ningún|ninguna} libre, espera</translation>
    </message>
    <message>
        <source>touches {pages}: read from the {swap}</source>
        <translation>accede a {pages}: lectura del {swap}</translation>
    </message>
    <message>
        <source>touches {page}: gets {frame}</source>
        <translation>accede a {page:el|la}: recibe {frame:el|la}</translation>
    </message>
    <message>
        <source>{name} decides about balloons from now on</source>
        <translation>{name} decide sobre los globos desde ahora</translation>
    </message>
    <message>
        <source>{name}: {target} {old} → {new}</source>
        <translation>{name}: {target} {old} → {new}</translation>
    </message>
    <message>
        <source>{name}: {target} {old} → {new} (by hand)</source>
        <translation>{name}: {target} {old} → {new} (a mano)</translation>
    </message>
    <message>
        <source>{name}: {target} {old} → {new} (its limit)</source>
        <translation>{name}: {target} {old} → {new} (su límite)</translation>
    </message>
    <message>
        <source>{program} ends: {freed} free in the guest</source>
        <translation>{program} termina: {freed} libres en el invitado</translation>
    </message>
    <message>
        <source>{program} starts</source>
        <translation>{program} empieza</translation>
    </message>
    <message>
        <source>{setting} changed</source>
        <translation>{setting}: otro valor</translation>
    </message>
    <message>
        <source>{tax} {old} % → {new} %</source>
        <translation>{tax} {old} % → {new} %</translation>
    </message>
    <message>
        <source>{what} off</source>
        <translation>{what} no</translation>
    </message>
    <message>
        <source>{what} on</source>
        <translation>{what} sí</translation>
    </message>
    <message>
        <source>{what}: other rules</source>
        <translation>{what}: otras reglas</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>CLEAR — sharing pages</source>
        <translation>CLEAR: comparte páginas</translation>
    </message>
    <message>
        <source>HARD — reclaiming by force</source>
        <translation>HARD: toma por la fuerza</translation>
    </message>
    <message>
        <source>HIGH — nothing to do</source>
        <translation>HIGH: nada que hacer</translation>
    </message>
    <message>
        <source>LOW — blocking VMs</source>
        <translation>LOW: bloquea MV</translation>
    </message>
    <message>
        <source>SOFT — ballooning</source>
        <translation>SOFT: infla globos</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartido por</translation>
    </message>
    <message>
        <source>The guest sees</source>
        <translation>El invitado ve</translation>
    </message>
    <message>
        <source>The hypervisor sees</source>
        <translation>El hipervisor ve</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>a program&apos;s</source>
        <translation>de un programa</translation>
    </message>
    <message>
        <source>absent: ballooned, reported free, or never touched</source>
        <translation>ausente: en el globo, comunicada como libre o nunca usada</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>all zeroes</source>
        <translation>todo ceros</translation>
    </message>
    <message>
        <source>backed; free or used, it cannot tell</source>
        <translation>respaldada; no distingue si libre o usada</translation>
    </message>
    <message>
        <source>ballooned, its frame was reclaimed</source>
        <translation>en el globo, su marco se ha recuperado</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
    <message>
        <source>cache, clean</source>
        <translation>caché, limpia</translation>
    </message>
    <message>
        <source>cache, not yet written to its file</source>
        <translation>caché, aún sin escribir en su archivo</translation>
    </message>
    <message>
        <source>compressed, in the compression cache</source>
        <translation>comprimida, en la caché de compresión</translation>
    </message>
    <message>
        <source>compression cache: it holds compressed pages of {vm}</source>
        <translation>caché de compresión: guarda páginas comprimidas de {vm}</translation>
    </message>
    <message>
        <source>contents no. {number}</source>
        <translation>contenido n.º {number}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>free: it backs no page</source>
        <translation>libre: no respalda ninguna página</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ociosa</translation>
    </message>
    <message>
        <source>kept in the compression cache</source>
        <translation>se guarda en la caché de compresión</translation>
    </message>
    <message>
        <source>kept on the hypervisor&apos;s swap disk</source>
        <translation>se guarda en el disco de intercambio del hipervisor</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never touched, no frame needed</source>
        <translation>nunca usada, no necesita marco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none: there is no frame to hold any</source>
        <translation>ninguno: no hay marco que lo guarde</translation>
    </message>
    <message>
        <source>not known here: the guest does not say what its pages are for</source>
        <translation>aquí no se sabe: el invitado no dice para qué son sus páginas</translation>
    </message>
    <message>
        <source>on the hypervisor&apos;s swap disk; the guest does not know</source>
        <translation>en el disco de intercambio del hipervisor; el invitado no lo sabe</translation>
    </message>
    <message>
        <source>overhead: the hypervisor needs it to run a VM</source>
        <translation>sobrecarga: el hipervisor lo necesita para ejecutar una MV</translation>
    </message>
    <message>
        <source>pinned by the balloon driver</source>
        <translation>fijada por el controlador del globo</translation>
    </message>
    <message>
        <source>reported by the balloon driver, about to be reclaimed</source>
        <translation>comunicada por el controlador del globo, a punto de recuperarse</translation>
    </message>
    <message>
        <source>shared: others have the same frame; a write gets a copy</source>
        <translation>compartida: otras tienen el mismo marco; una escritura recibe una copia</translation>
    </message>
    <message>
        <source>there is one; only root may know its number</source>
        <translation>lo hay; solo root puede saber su número</translation>
    </message>
    <message>
        <source>touched, waits for a frame</source>
        <translation>con un acceso, espera un marco</translation>
    </message>
    <message>
        <source>unbacked: the next touch gets a zeroed frame</source>
        <translation>sin respaldo: el próximo acceso recibe un marco a cero</translation>
    </message>
    <message>
        <source>{n} page: {list}</source>
        <translation>{n} página: {list}</translation>
    </message>
    <message>
        <source>{n} pages: {list}</source>
        <translation>{n} páginas: {list}</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>hace {time}</translation>
    </message>
    <message>
        <source>{vm}, {page} {ppn}</source>
        <translation>{vm}, {page} {ppn}</translation>
    </message>
</context>
<context>
    <name>narrator</name>
    <message>
        <source>, free until now</source>
        <translation>, sin usar hasta ahora</translation>
    </message>
    <message>
        <source>A balloon is a mechanism. Without a policy it moves only when a person moves it.</source>
        <translation>Un globo es un mecanismo. Sin una política solo se mueve cuando lo mueve una persona.</translation>
    </message>
    <message>
        <source>A balloon never takes more than this part of its VM.</source>
        <translation>Un globo nunca toma más que esta parte de su MV.</translation>
    </message>
    <message>
        <source>A ballooned page must not be used, so the guest has lost track of its balloon. The page is served like a first touch, and the driver&apos;s next message is answered RESET.</source>
        <translation>Una página del globo no se debe usar, así que el invitado ha perdido la cuenta de su globo. La página se atiende como en un primer acceso, y al próximo mensaje del controlador se responde RESET.</translation>
    </message>
    <message>
        <source>A larger cache keeps more pages from the disk, but its {frames} are those of its VM.</source>
        <translation>Si hay más sitio en la caché, más páginas se libran del disco, pero ocupa {frames} de su MV.</translation>
    </message>
    <message>
        <source>A limit counts even while the host has free {frames}: {name}&apos;s own balloon must give some up first.</source>
        <translation>Un límite cuenta aunque el anfitrión tenga {frames} libres: antes debe ceder algo el propio globo de {name}.</translation>
    </message>
    <message>
        <source>A program touched what had been written out, and waits for the disk meanwhile.</source>
        <translation>Un programa accedió a lo que se había escrito en disco, y mientras tanto espera.</translation>
    </message>
    <message>
        <source>A shared {frame} is read-only. The first write is caught and goes to a private copy (copy on write), so that nobody ever reads what another VM wrote.</source>
        <translation>Compartir deja {frame:el|la} en solo lectura. La primera escritura se intercepta y va a una copia privada (copia en escritura), para que nadie lea nunca lo que escribió otra MV.</translation>
    </message>
    <message>
        <source>A swapped page comes back at a touch and not before, however many {frames} are free. {name} waits for the disk, and its guest does not know why.</source>
        <translation>Una página llevada a disco vuelve con un acceso y no antes, aunque haya {frames} libres. {name} espera al disco, y su invitado no sabe por qué.</translation>
    </message>
    <message>
        <source>A zeroed {frame} takes {zero}, and to read a page from the disk {read}: that is why it matters what is taken, and how.</source>
        <translation>{frame:Un|Una} a cero cuesta {zero}, y leer una página del disco, {read}: por eso importa qué se toma, y cómo.</translation>
    </message>
    <message>
        <source>A {frame} is assigned at the touch, not before, and always zeroed: nothing can be read of what it, or the page, held earlier.</source>
        <translation>Se asigna {frame:un|una} con el acceso, no antes, y siempre a cero: no se puede leer nada de lo que hubo ahí, ni de lo que tuvo la página.</translation>
    </message>
    <message>
        <source>An idle page costs its VM no more than a used one: shares alone decide.</source>
        <translation>Una página ociosa no le cuesta a su MV más que una usada: solo deciden las cuotas.</translation>
    </message>
    <message>
        <source>An idle page now costs its VM as much as {times} that it uses, so memory moves to who uses it.</source>
        <translation>Una página ociosa le cuesta ahora a su MV tanto como {times} que usa, así que la memoria va a quien la usa.</translation>
    </message>
    <message>
        <source>An interrupt wakes {name}&apos;s {driver}: num_pages is {number}, {size}.</source>
        <translation>Una interrupción despierta al {driver} de {name}: num_pages es {number}, {size}.</translation>
    </message>
    <message>
        <source>Balloons answer too slowly for this demand, and this host has no swap disk of its own: a page that finds no {frame} waits for the balloons.</source>
        <translation>Los globos responden demasiado despacio para esta demanda, y este anfitrión no tiene disco de intercambio propio: una página que no encuentra {frame} espera a los globos.</translation>
    </message>
    <message>
        <source>Balloons answer too slowly for this demand: the {hypervisor} still asks the guests, but now also takes {frames} by force. It picks {pages} at random and writes them to its own swap disk.</source>
        <translation>Los globos responden demasiado despacio para esta demanda: el {hypervisor} sigue pidiendo a los invitados, pero ahora también toma {frames} por la fuerza. Elige {pages} al azar y las escribe en su propio disco de intercambio.</translation>
    </message>
    <message>
        <source>Balloons answer too slowly for this demand: they stay as they are, and the {hypervisor} takes {frames} without asking.</source>
        <translation>Los globos responden demasiado despacio para esta demanda: se quedan como están, y el {hypervisor} toma {frames} sin preguntar.</translation>
    </message>
    <message>
        <source>Balloons stay as they are, and this host has no swap disk of its own: a page that finds no {frame} waits until somebody gives one up.</source>
        <translation>Los globos se quedan como están, y este anfitrión no tiene disco de intercambio propio: una página que no encuentra {frame} espera hasta que alguien ceda.</translation>
    </message>
    <message>
        <source>Cache can be read from its file again, so a guest gives it up before its programs&apos; pages.</source>
        <translation>La caché se puede volver a leer de su archivo, así que un invitado la cede antes que las páginas de sus programas.</translation>
    </message>
    <message>
        <source>Can the {hypervisor} see which pages are not needed?</source>
        <translation>¿Puede ver el {hypervisor} qué páginas no hacen falta?</translation>
    </message>
    <message>
        <source>Could the {hypervisor} use these {frames}?</source>
        <translation>¿Podría el {hypervisor} usar {frames:esos|esas}?</translation>
    </message>
    <message>
        <source>DEFLATE_ON_OOM: nobody is killed. The host still wants as much as before; until it says so again, the balloon stays smaller than wished.</source>
        <translation>DEFLATE_ON_OOM: no se mata a nadie. El anfitrión sigue queriendo lo mismo; hasta que lo vuelva a decir, el globo se queda más pequeño de lo deseado.</translation>
    </message>
    <message>
        <source>Does the {hypervisor} know these pages by now?</source>
        <translation>¿Conoce ya el {hypervisor} estas páginas?</translation>
    </message>
    <message>
        <source>Double paging: the guest gives up what it used longest ago, and does not know that just this is gone already. A balloon lets the guest choose before anybody swaps.</source>
        <translation>Doble paginación: el invitado cede lo que lleva más tiempo sin usar, y no sabe que justo eso ya no está. Un globo deja que el invitado elija antes de que nadie lleve nada a disco.</translation>
    </message>
    <message>
        <source>Enough is free again: no VM needs to give up more now.</source>
        <translation>Vuelve a haber bastante libre: ahora ninguna MV tiene que ceder más.</translation>
    </message>
    <message>
        <source>Equal pages share one {frame} until somebody writes to them; whoever does gets a copy.</source>
        <translation>Las páginas iguales comparten {frame:un|una} hasta que alguien escribe en ellas; quien lo hace recibe una copia.</translation>
    </message>
    <message>
        <source>Free in the guest only: the {hypervisor} is not told, so the {frames} behind them stay taken.</source>
        <translation>Libres solo en el invitado: al {hypervisor} no se le dice, así que siguen ocupando {frames}.</translation>
    </message>
    <message>
        <source>From here every page costs the guest work, dropping cache or writing to the {swap}; the driver leaves it time for its programs.</source>
        <translation>Desde aquí cada página le cuesta trabajo al invitado, soltar caché o escribir en el {swap}; el controlador le deja tiempo para sus programas.</translation>
    </message>
    <message>
        <source>From now on it asks once a second how large its balloon should be. Until now nothing could be taken from {name} by balloon.</source>
        <translation>Desde ahora pregunta una vez por segundo lo grande que debe ser su globo. Hasta ahora no se le podía tomar nada a {name} con un globo.</translation>
    </message>
    <message>
        <source>From now on nothing can be taken from {name} by balloon.</source>
        <translation>Desde ahora no se le puede tomar nada a {name} con un globo.</translation>
    </message>
    <message>
        <source>From now on the host writes the size it wants into the device, and an interrupt wakes the driver: it never has to ask.</source>
        <translation>Desde ahora el anfitrión escribe en el dispositivo el tamaño que quiere, y una interrupción despierta al controlador: nunca tiene que preguntar.</translation>
    </message>
    <message>
        <source>How does the guest learn of it?</source>
        <translation>¿Cómo se entera el invitado?</translation>
    </message>
    <message>
        <source>In {name} the program {program} ends and leaves {freed} free.</source>
        <translation>En {name} termina el programa {program} y deja {freed} libres.</translation>
    </message>
    <message>
        <source>In {name} the program {program} starts.</source>
        <translation>En {name} empieza el programa {program}.</translation>
    </message>
    <message>
        <source>Instead of swapping {name}&apos;s {pages} out, the {hypervisor} compresses the contents into its {cache}, which leaves {freed} free.</source>
        <translation>En vez de llevar a disco {pages:el|la|los|las} de {name}, el {hypervisor} comprime el contenido en su {cache}. Ahorro: {freed}.</translation>
    </message>
    <message>
        <source>Is what the page held still there?</source>
        <translation>¿Sigue ahí lo que guardaba la página?</translation>
    </message>
    <message>
        <source>It believes that all of it is there, but a page gets a {frame} only at its first touch.</source>
        <translation>Cree que todo está ahí, pero una página recibe {frame:un|una} solo con su primer acceso.</translation>
    </message>
    <message>
        <source>It gets pages from its guest; {frames} follow at their first touch.</source>
        <translation>Recibe páginas de su invitado; {frames:los|las} llegan con el primer acceso a cada una.</translation>
    </message>
    <message>
        <source>It goes by how short the host is, by shares, and by what it samples of each VM: no guest has to tell it anything.</source>
        <translation>Se guía por lo que le falta al anfitrión, por las cuotas y por lo que muestrea de cada MV: ningún invitado tiene que decirle nada.</translation>
    </message>
    <message>
        <source>It goes by what the host has free and by what the guests report; of one that reports nothing it knows no more than the size.</source>
        <translation>Se guía por lo que el anfitrión tiene libre y por lo que comunican los invitados; de uno que no comunica nada solo conoce el tamaño.</translation>
    </message>
    <message>
        <source>It has no free page and no cache left. This is the guest&apos;s own disk and its own choice: it knows which pages were used longest ago.</source>
        <translation>No le queda ninguna página libre ni caché. Es el disco del propio invitado y su propia elección: sabe qué páginas llevan más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>It holds exactly that much, so there is nothing to do.</source>
        <translation>Tiene justo eso, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>It holds {held}, so it must deflate by {gap}, and begins at once.</source>
        <translation>Tiene {held}, así que debe desinflar {gap}, y empieza enseguida.</translation>
    </message>
    <message>
        <source>It holds {held}, so it must deflate by {gap}: that goes back to the guest.</source>
        <translation>Tiene {held}, así que debe desinflar {gap}, que vuelven al invitado.</translation>
    </message>
    <message>
        <source>It holds {held}, so it must inflate by {gap}, and begins at once.</source>
        <translation>Tiene {held}, así que debe inflar {gap}, y empieza enseguida.</translation>
    </message>
    <message>
        <source>It holds {held}, so it must inflate by {gap}. It asks once a second, for the {hypervisor} has no way to call into a guest.</source>
        <translation>Tiene {held}, así que debe inflar {gap}. Pregunta una vez por segundo, porque el {hypervisor} no tiene cómo llamar a un invitado.</translation>
    </message>
    <message>
        <source>It is on its way to {target}.</source>
        <translation>Va camino de {target}.</translation>
    </message>
    <message>
        <source>It no longer holds more than its part, or the host has left low.</source>
        <translation>Ya no tiene más que su parte, o el anfitrión ha salido de low.</translation>
    </message>
    <message>
        <source>It says so before its pages are used again, so that their touch is not taken for a fault. From now on nothing can be taken from {name} by balloon.</source>
        <translation>Lo dice antes de que sus páginas se vuelvan a usar, para que esos accesos no se tomen por un fallo. Desde ahora no se le puede tomar nada a {name} con un globo.</translation>
    </message>
    <message>
        <source>It shut down, and QEMU said so.</source>
        <translation>Se apagó, y QEMU lo dijo.</translation>
    </message>
    <message>
        <source>It tells the {hypervisor} first and frees them afterwards: the next touch must find the {hypervisor} prepared.</source>
        <translation>Primero se lo dice al {hypervisor} y después las libera: el próximo acceso debe encontrar preparado al {hypervisor}.</translation>
    </message>
    <message>
        <source>It would ask for {wanted}, but what is reserved for {name} stays.</source>
        <translation>Pediría {wanted}, pero lo que {name} tiene reservado se queda.</translation>
    </message>
    <message>
        <source>It would ask for {wanted}, but {percent} % of {configured} is the most that a balloon may take.</source>
        <translation>Pediría {wanted}, pero el {percent} % de {configured} es lo máximo que puede tomar un globo.</translation>
    </message>
    <message>
        <source>It would ask for {wanted}, if the balloon&apos;s limit allowed.</source>
        <translation>Pediría {wanted} si lo permitiera el límite del globo.</translation>
    </message>
    <message>
        <source>Its balloon driver stands still with it: its balloon can neither grow nor shrink.</source>
        <translation>Su controlador del globo se para con ella: su globo no puede crecer ni encoger.</translation>
    </message>
    <message>
        <source>Its balloon was asked to be what it was before: {held}.</source>
        <translation>A su globo se le pidió volver a lo que era antes: {held}.</translation>
    </message>
    <message>
        <source>Its driver is not loaded, the guest is paused, or it has nothing more to give: QEMU says nothing of that.</source>
        <translation>Su controlador no está cargado, el invitado está en pausa o no tiene nada más que ceder: QEMU no dice nada de eso.</translation>
    </message>
    <message>
        <source>Its monitor closed without a word: QEMU was killed, or crashed.</source>
        <translation>Su monitor se cerró sin decir nada: a QEMU lo mataron, o falló.</translation>
    </message>
    <message>
        <source>Its monitor did not answer any more, and was let go.</source>
        <translation>Su monitor dejó de responder, y se soltó.</translation>
    </message>
    <message>
        <source>Its monitor said what is no QMP, and was let go.</source>
        <translation>Su monitor dijo algo que no es QMP, y se soltó.</translation>
    </message>
    <message>
        <source>Its programs and its balloon driver run again, from where they stood.</source>
        <translation>Sus programas y su controlador del globo vuelven a funcionar, desde donde estaban.</translation>
    </message>
    <message>
        <source>Its programs would only ask for more. Its balloon driver still runs, to give {frames} back.</source>
        <translation>Sus programas solo pedirían más. Su controlador del globo sigue, para devolver {frames}.</translation>
    </message>
    <message>
        <source>Its {frames} stay taken: the {hypervisor} cannot know that nobody needs them.</source>
        <translation>Sigue ocupando {frames}: el {hypervisor} no puede saber que no hacen falta.</translation>
    </message>
    <message>
        <source>No free page was left, so the guest gave up cache: that can be read from its file again.</source>
        <translation>No quedaba ninguna página libre, así que el invitado cedió caché: eso se puede volver a leer de su archivo.</translation>
    </message>
    <message>
        <source>No free page, no cache and no room on the {swap} were left, while its balloon holds {held}.</source>
        <translation>No quedaba ninguna página libre, ni caché, ni sitio en el {swap}, mientras su globo retiene {held}.</translation>
    </message>
    <message>
        <source>No free page, no cache and no room on the {swap} were left.</source>
        <translation>No quedaba ninguna página libre, ni caché, ni sitio en el {swap}.</translation>
    </message>
    <message>
        <source>Nobody asked for less: the guest ran short, and took pages back by itself.</source>
        <translation>Nadie pidió menos: al invitado le faltó memoria, y recobró páginas por sí solo.</translation>
    </message>
    <message>
        <source>Nobody in {name} can touch a pinned page, so nothing has to be saved: contents are simply gone. The page numbers stay with the balloon, only the {frames} leave.</source>
        <translation>Nadie en {name} puede acceder a una página fijada, así que no hay que salvar nada: el contenido simplemente desaparece. Los números de página se quedan en el globo; solo se van {frames:los|las} de detrás.</translation>
    </message>
    <message>
        <source>Nobody is asked for anything yet: the {hypervisor} only looks for {pages} that hold the same, so that they can share one {frame}.</source>
        <translation>Todavía no se le pide nada a nadie: el {hypervisor} solo busca {pages} con el mismo contenido para que puedan compartir {frame:un|una}.</translation>
    </message>
    <message>
        <source>Not taken yet, and so still behind them: {backing}.</source>
        <translation>Aún sin tomar, y por tanto todavía detrás: {backing}.</translation>
    </message>
    <message>
        <source>Nothing takes time: programs do not feel what is taken from them.</source>
        <translation>Nada tarda: los programas no notan lo que se les toma.</translation>
    </message>
    <message>
        <source>Nothing was asked of it yet: whatever moves from here on was asked for here.</source>
        <translation>Todavía no se le ha pedido nada: lo que se mueva desde ahora se habrá pedido aquí.</translation>
    </message>
    <message>
        <source>Nothing was asked of its balloon: it holds {held}, as before.</source>
        <translation>A su globo no se le pidió nada: tiene {held}, como antes.</translation>
    </message>
    <message>
        <source>Nothing was left that costs less: what {name}&apos;s programs had there was first written to the {swap}. Still the guest chose, by what was used longest ago.</source>
        <translation>No quedaba nada que costara menos: lo que los programas de {name} tenían ahí se escribió antes en el {swap}. Aun así eligió el invitado, por lo que llevaba más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>One {frame} is enough for equal contents as long as nobody writes, which saves {freed}. No guest is asked, and none knows.</source>
        <translation>Basta {frame:un|una} para contenidos iguales mientras nadie escriba. Ahorro: {freed}. No se pregunta a ningún invitado, y ninguno lo sabe.</translation>
    </message>
    <message>
        <source>Only the guest knows this; a host that decides by it must trust what it is told.</source>
        <translation>Esto solo lo sabe el invitado; un anfitrión que decide con ello debe fiarse de lo que se le dice.</translation>
    </message>
    <message>
        <source>Out of puff: {name}&apos;s driver cannot get {missing}.</source>
        <translation>Sin fuelle: el controlador de {name} no consigue {missing}.</translation>
    </message>
    <message>
        <source>Real guests are not led by guesses. Targets stay as they are.</source>
        <translation>A los invitados reales no se los dirige con conjeturas. Los objetivos se quedan como están.</translation>
    </message>
    <message>
        <source>Reservations guarantee {guaranteed}, but only {available} can be given: free {frames} stay below the mark of high.</source>
        <translation>Las reservas garantizan {guaranteed}, pero solo se pueden dar {available}: no hay bastantes {frames} libres para llegar a la marca de high.</translation>
    </message>
    <message>
        <source>Share before swap: the {frame} of a twin serves as well, which saves {freed} without a disk, and without a wait at the next touch.</source>
        <translation>Compartir antes que llevar a disco: {frame:el|la} de una gemela sirve igual, sin disco y sin espera en el próximo acceso. Ahorro: {freed}.</translation>
    </message>
    <message>
        <source>Shares matter only while {frames} are short: more shares, less taken.</source>
        <translation>Las cuotas solo importan mientras faltan {frames}: a más cuotas, menos se toma.</translation>
    </message>
    <message>
        <source>So little is left that every VM that holds more than its part stops; only its balloon driver still runs, for it alone can free something.</source>
        <translation>Queda tan poco que se para toda MV que tenga más que su parte; solo sigue su controlador del globo, pues solo él puede liberar algo.</translation>
    </message>
    <message>
        <source>Some of what faults and disks cost changes.</source>
        <translation>Cambia algo de lo que cuestan los fallos y los discos.</translation>
    </message>
    <message>
        <source>The balloon has the size that is wanted, so the pages go back to the guest.</source>
        <translation>El globo tiene el tamaño que se quiere, así que las páginas vuelven al invitado.</translation>
    </message>
    <message>
        <source>The command is refused, and nothing has changed.</source>
        <translation>La orden se rechaza, y nada ha cambiado.</translation>
    </message>
    <message>
        <source>The controller sets the {target} of {name}&apos;s balloon from {old} to {new}.</source>
        <translation>El gestor cambia el {target} de {name}: de {old} a {new}.</translation>
    </message>
    <message>
        <source>The controller stops itself, because of {name}: {doubt}.</source>
        <translation>El gestor se detiene a causa de {name}: {doubt}.</translation>
    </message>
    <message>
        <source>The driver allocates, and {name} hands it {pages}{origin}; it pins it.</source>
        <translation>{name} da a su controlador {pages:el|la|los|las}{origin}; este la fija.</translation>
    </message>
    <message>
        <source>The driver allocates, and {name} hands it {pages}{origin}; it pins them.</source>
        <translation>{name} da a su controlador {pages:el|la|los|las}{origin}; este las fija.</translation>
    </message>
    <message>
        <source>The driver does not look for inactive pages: it only asks, and the guest gives what it misses least. Pinned, they can be neither used nor paged out.</source>
        <translation>El controlador no busca páginas inactivas: solo pide, y el invitado da lo que menos echa en falta. Fijadas, ni se pueden usar ni paginar a disco.</translation>
    </message>
    <message>
        <source>The driver unpins {pages}: free in {name} again.</source>
        <translation>El controlador suelta {pages:el|la|los|las}: de nuevo a disposición de {name}.</translation>
    </message>
    <message>
        <source>The faster the scan, the sooner equal pages are found, and the more time it takes.</source>
        <translation>Cuanto más rápida la exploración, antes se encuentran páginas iguales, y más tiempo cuesta.</translation>
    </message>
    <message>
        <source>The guest chooses the pages; QEMU gives their frames back at once.</source>
        <translation>El invitado elige las páginas; QEMU devuelve enseguida sus marcos.</translation>
    </message>
    <message>
        <source>The guest does not know that anything was gone: its touch took some microseconds longer.</source>
        <translation>El invitado no sabe que faltara nada: su acceso tardó unos microsegundos más.</translation>
    </message>
    <message>
        <source>The guest has nothing free, nothing to drop, and no room on the {swap}. The driver sleeps 200 ms and tries again, for as long as it is asked to.</source>
        <translation>El invitado no tiene nada libre, nada que soltar ni sitio en el {swap}. El controlador duerme 200 ms y lo intenta otra vez, mientras se le pida.</translation>
    </message>
    <message>
        <source>The guest has the pages again, without frames: each comes back when it is touched, not before.</source>
        <translation>El invitado vuelve a tener las páginas, sin marcos: cada marco vuelve con un acceso a su página, no antes.</translation>
    </message>
    <message>
        <source>The host decides how many, the guest decides which. The number stands in the device&apos;s configuration, and an interrupt will wake the driver.</source>
        <translation>El anfitrión decide cuántas; el invitado, cuáles. El número está en la configuración del dispositivo, y una interrupción despertará al controlador.</translation>
    </message>
    <message>
        <source>The host gave such pages up without a mark, so the touch gets a zeroed {frame} like a first one. Nobody notices: the balloon is said to be as large as before.</source>
        <translation>El anfitrión cedió esas páginas sin dejar señal, así que el acceso recibe {frame:un|una} a cero, como un primer acceso. Nadie lo nota: se dice que el globo es tan grande como antes.</translation>
    </message>
    <message>
        <source>The host hears of it before the guest may use them again. There is nothing it must do: the next touch gets a {frame} by itself.</source>
        <translation>El anfitrión se entera antes de que el invitado pueda volver a usarlas. No tiene que hacer nada: el próximo acceso recibe {frame:un|una} por sí solo.</translation>
    </message>
    <message>
        <source>The host is not told, and no touch will tell it: until the driver resets its device, the balloon is said to be as large as before.</source>
        <translation>Al anfitrión no se le dice, y ningún acceso se lo dirá: hasta que el controlador reinicie su dispositivo, se dice que el globo es tan grande como antes.</translation>
    </message>
    <message>
        <source>The state climbs one step at a time and with a margin, so that it does not flicker.</source>
        <translation>El estado sube de peldaño en peldaño y con un margen, para que no oscile.</translation>
    </message>
    <message>
        <source>The {cache} is full: {name}&apos;s {pages} move on to the {host_swap}.</source>
        <translation>Se ha llenado {cache:el|la}: {pages:el|la|los|las} de {name} pasan al {host_swap}.</translation>
    </message>
    <message>
        <source>The {cache} is full: {name}&apos;s {pages} moves on to the {host_swap}.</source>
        <translation>Se ha llenado {cache:el|la}: {pages:el|la} de {name} pasa al {host_swap}.</translation>
    </message>
    <message>
        <source>The {cache} of a VM may now take {percent} % of its size.</source>
        <translation>{cache:El|La} de una MV puede ocupar ahora el {percent} % de su tamaño.</translation>
    </message>
    <message>
        <source>The {disk} may be used from now on.</source>
        <translation>El {disk} se puede usar desde ahora.</translation>
    </message>
    <message>
        <source>The {disk} takes no more pages from now on.</source>
        <translation>El {disk} no recibe más páginas desde ahora.</translation>
    </message>
    <message>
        <source>The {hypervisor} cannot know which pages matter, and a rule of its own might hit the wrong ones every time: so it picks blindly, even from the guest&apos;s kernel. The guest is not asked, and does not know.</source>
        <translation>El {hypervisor} no puede saber qué páginas importan, y con una regla propia podría dar siempre con las que no debe: así que elige a ciegas, hasta del kernel del invitado. Al invitado no se le pregunta, y no lo sabe.</translation>
    </message>
    <message>
        <source>The {hypervisor} decides how many, the guest decides which. The driver learns the number at its next poll.</source>
        <translation>El {hypervisor} decide cuántas; el invitado, cuáles. El controlador conoce el número en su próxima consulta.</translation>
    </message>
    <message>
        <source>The {hypervisor} has already forgotten the balloon, so no UNLOCK is needed: both sides agree again on an empty balloon.</source>
        <translation>El {hypervisor} ya ha olvidado el globo, así que no hace falta UNLOCK: ambos lados vuelven a coincidir en un globo vacío.</translation>
    </message>
    <message>
        <source>The {hypervisor} is not told. It finds out when a ballooned page is touched, or when the driver says START.</source>
        <translation>Al {hypervisor} no se le dice. Lo descubre cuando se accede a una página del globo, o cuando el controlador dice START.</translation>
    </message>
    <message>
        <source>The {hypervisor} now takes {frames} back where it must. It cannot tell which pages a guest needs, so it asks the guests, by their balloons.</source>
        <translation>Ahora el {hypervisor} recupera {frames} donde debe. No distingue qué páginas necesita un invitado, así que se lo pide a los invitados, con sus globos.</translation>
    </message>
    <message>
        <source>The {hypervisor} sets the {target} of {name}&apos;s balloon from {old} to {new}.</source>
        <translation>El {hypervisor} cambia el {target} de {name}: de {old} a {new}.</translation>
    </message>
    <message>
        <source>The {hypervisor} unmaps {name}&apos;s {pages} and takes back {backing}.</source>
        <translation>El {hypervisor} desvincula {pages:el|la|los|las} de {name} y recupera {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>The {target} of {name}&apos;s balloon is set by hand, from {old} to {new}.</source>
        <translation>El {target} de {name} se cambia a mano: de {old} a {new}.</translation>
    </message>
    <message>
        <source>The {tax} goes from {old} % to {new} %.</source>
        <translation>El {tax} pasa del {old} % al {new} %.</translation>
    </message>
    <message>
        <source>They are the guest&apos;s own numbers. Nothing lies behind these pages, so there is no {frame} to take back; but they will not ask for one either.</source>
        <translation>Son los números del propio invitado. Detrás de estas páginas no hay nada, así que no hay {frame:ningún|ninguna} que recuperar; pero tampoco lo pedirán.</translation>
    </message>
    <message>
        <source>They are the guest&apos;s own numbers: {name} never learns where its pages really lie. The {pmap} tells the {hypervisor}.</source>
        <translation>Son los números del propio invitado: {name} nunca sabe dónde están de verdad sus páginas. Al {hypervisor} se lo dice {pmap:el|la}.</translation>
    </message>
    <message>
        <source>They are the guest&apos;s own numbers: {name} never learns where its pages really lie. The {pmap} tells the {hypervisor}: {backing}.</source>
        <translation>Son los números del propio invitado: {name} nunca sabe dónde están de verdad sus páginas. Al {hypervisor} se lo dice {pmap:el|la}: {backing}.</translation>
    </message>
    <message>
        <source>VMs that run the same system have most in common, so this is where sharing saves most; but by the time that a write takes, a VM can find out what others hold.</source>
        <translation>Las MV con el mismo sistema tienen más en común, así que aquí es donde más ahorra compartir; pero, por lo que tarda una escritura, una MV puede averiguar qué tienen otras.</translation>
    </message>
    <message>
        <source>What a reservation guarantees is never taken back; each VM is asked for all it holds above it, and not for more.</source>
        <translation>Lo que garantiza una reserva no se recupera nunca; a cada MV se le pide todo lo que tiene por encima, y nada más.</translation>
    </message>
    <message>
        <source>What balloons cannot give in time can now be taken: pages picked at random, without asking the guest.</source>
        <translation>Lo que los globos no pueden dar a tiempo ya se puede tomar: páginas elegidas al azar, sin preguntar al invitado.</translation>
    </message>
    <message>
        <source>What can be taken now, and why safely?</source>
        <translation>¿Qué se puede tomar ahora, y por qué sin riesgo?</translation>
    </message>
    <message>
        <source>What comes back has no {frame} and none of its old contents: a zeroed {frame} follows at the next touch, not before.</source>
        <translation>Lo que vuelve no tiene {frame:ningún|ninguna} ni nada de su contenido anterior: en el próximo acceso, y no antes, recibe {frame:un|una} a cero.</translation>
    </message>
    <message>
        <source>What faults and disks cost changes from “{old}” to “{new}”.</source>
        <translation>Lo que cuestan los fallos y los discos cambia de «{old}» a «{new}».</translation>
    </message>
    <message>
        <source>What happens to the other balloons?</source>
        <translation>¿Qué pasa con los otros globos?</translation>
    </message>
    <message>
        <source>What if somebody writes to a shared page?</source>
        <translation>¿Y si alguien escribe en una página compartida?</translation>
    </message>
    <message>
        <source>What is about to be swapped stays in memory if it shrinks to half or less: unpacking a page is far faster than a disk.</source>
        <translation>Lo que iba a ir a disco se queda en memoria si encoge a la mitad o menos: descomprimir una página es mucho más rápido que un disco.</translation>
    </message>
    <message>
        <source>What is compressed stays so until it is touched; what is taken from now on is swapped.</source>
        <translation>Lo comprimido sigue así hasta que se accede a ello; lo que se tome desde ahora va a disco.</translation>
    </message>
    <message>
        <source>What is on it stays there until it is touched. From now on only balloons make room: where they cannot, VMs wait.</source>
        <translation>Lo que hay en él se queda hasta que se accede a ello. Desde ahora solo hacen sitio los globos: donde no pueden, las MV esperan.</translation>
    </message>
    <message>
        <source>What is reserved is never taken back once the guest touched it.</source>
        <translation>Lo reservado no se recupera nunca una vez que el invitado ha accedido a ello.</translation>
    </message>
    <message>
        <source>What is shared stays so until it is written; nobody looks for more.</source>
        <translation>Lo compartido sigue así hasta que se escribe en ello; nadie busca más.</translation>
    </message>
    <message>
        <source>What lies above a limit is never backed, however much the host has free.</source>
        <translation>Lo que está por encima de un límite nunca se respalda, por mucho que el anfitrión tenga libre.</translation>
    </message>
    <message>
        <source>What nobody touched for longest leaves the {cache} first; its next touch waits for a disk.</source>
        <translation>Lo que más tiempo lleva sin accesos es lo primero que sale {cache:del|de la}; su próximo acceso espera a un disco.</translation>
    </message>
    <message>
        <source>What shrinks to half a page or less comes back in microseconds; from a disk it would take milliseconds. What does not shrink has to be swapped.</source>
        <translation>Lo que encoge a media página o menos vuelve en microsegundos; de un disco tardaría milisegundos. Lo que no encoge tiene que ir a disco.</translation>
    </message>
    <message>
        <source>When does it get a {frame}?</source>
        <translation>¿Cuándo recibe {frame:un|una}?</translation>
    </message>
    <message>
        <source>Where a {frame} was taken, the old contents are gone with it.</source>
        <translation>Donde se tomó {frame:un|una}, con ello se fue el contenido anterior.</translation>
    </message>
    <message>
        <source>Which pages will the guest give it?</source>
        <translation>¿Qué páginas le dará el invitado?</translation>
    </message>
    <message>
        <source>Which pages would the guest have chosen?</source>
        <translation>¿Qué páginas habría elegido el invitado?</translation>
    </message>
    <message>
        <source>Who could find out, and how?</source>
        <translation>¿Quién podría averiguarlo, y cómo?</translation>
    </message>
    <message>
        <source>Who gets the {frames}?</source>
        <translation>¿Quién recibe {frames:los|las} que quedan libres?</translation>
    </message>
    <message>
        <source>Who has pages that are not needed, and who knows it?</source>
        <translation>¿Quién tiene páginas que no hacen falta, y quién lo sabe?</translation>
    </message>
    <message>
        <source>Whoever decides about balloons here goes by other rules; the state only says how short the host is.</source>
        <translation>Quien decide aquí sobre los globos sigue otras reglas; el estado solo dice cuánto le falta al anfitrión.</translation>
    </message>
    <message>
        <source>Will it come back as it was?</source>
        <translation>¿Volverá todo como estaba?</translation>
    </message>
    <message>
        <source>With a salt of its own a VM cannot find out by a shared page what others hold. What is shared already stays so until it is written.</source>
        <translation>Con una sal propia, una MV no puede averiguar por una página compartida qué tienen otras. Lo que ya está compartido sigue así hasta que se escribe en ello.</translation>
    </message>
    <message>
        <source>With {frames} to spare, the {hypervisor} can ask less of other balloons.</source>
        <translation>Si le sobran {frames}, el {hypervisor} puede pedir menos a otros globos.</translation>
    </message>
    <message>
        <source>balloon limit</source>
        <translation>límite del globo</translation>
    </message>
    <message>
        <source>devices write to such pages, so they must keep their {frames}. The driver sets them aside and tries others.</source>
        <translation>hay dispositivos que escriben en esas páginas, así que deben conservar {frames:los|las} que tienen. El controlador las aparta y prueba otras.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>its balloon does not do what it was asked</source>
        <translation>su globo no hace lo que se le pidió</translation>
    </message>
    <message>
        <source>its last report is too old to go by</source>
        <translation>su último informe es demasiado viejo para fiarse</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>no {noun}</source>
        <translation>{noun:ningún|ninguna}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>reserva</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>cuotas</translation>
    </message>
    <message>
        <source>{amount} free</source>
        <translation>{amount} libres</translation>
    </message>
    <message>
        <source>{amount} from its cache</source>
        <translation>{amount} de su caché</translation>
    </message>
    <message>
        <source>{amount} from its programs</source>
        <translation>{amount} de sus programas</translation>
    </message>
    <message>
        <source>{backing}, zeroed first, now back {name}&apos;s waiting {pages}.</source>
        <translation>Antes a cero, {backing:el|la|los|las} respaldan ahora {pages:el|la|los|las} de {name}, que esperaban.</translation>
    </message>
    <message>
        <source>{backing}, zeroed first, now backs {name}&apos;s waiting {pages}.</source>
        <translation>Antes a cero, {backing:el|la|los|las} respalda ahora {pages:el|la|los|las} de {name}, que esperaba.</translation>
    </message>
    <message>
        <source>{compression} is switched off.</source>
        <translation>Se desactiva {compression:el|la}.</translation>
    </message>
    <message>
        <source>{compression} is switched on.</source>
        <translation>Se activa {compression:el|la}.</translation>
    </message>
    <message>
        <source>{count} are free</source>
        <translation>{count} libres</translation>
    </message>
    <message>
        <source>{count} is free</source>
        <translation>{count} libre</translation>
    </message>
    <message>
        <source>{free} and {waiting} waiting: the host goes from {old} to {new}.</source>
        <translation>El anfitrión pasa de {old} a {new}, con {free} y {waiting} a la espera.</translation>
    </message>
    <message>
        <source>{free}: the host goes from {old} to {new}.</source>
        <translation>El anfitrión pasa de {old} a {new}, con {free}.</translation>
    </message>
    <message>
        <source>{name} cannot tell whose {frames} these were: the zeroes hide what another VM left in them.</source>
        <translation>{name} no puede saber de quién eran {frames:los|las} que recibe: los ceros ocultan lo que dejó otra MV.</translation>
    </message>
    <message>
        <source>{name} does not know why it stands still: it cannot see the host, nor the VMs that hold the {frames}.</source>
        <translation>{name} no sabe por qué está parada: no puede ver el anfitrión ni las MV que tienen {frames:los|las} que faltan.</translation>
    </message>
    <message>
        <source>{name} drops {pages} of cache to make room, and first writes {dirty} to disk.</source>
        <translation>{name} suelta {pages} de caché para hacer sitio, y antes escribe {dirty} en disco.</translation>
    </message>
    <message>
        <source>{name} drops {pages} of cache to make room.</source>
        <translation>{name} suelta {pages} de caché para hacer sitio.</translation>
    </message>
    <message>
        <source>{name} goes on.</source>
        <translation>{name} sigue.</translation>
    </message>
    <message>
        <source>{name} has no page to give without effort: its driver slows down to {rate} a second.</source>
        <translation>{name} no tiene ninguna página que dar sin esfuerzo: su controlador baja a {rate} por segundo.</translation>
    </message>
    <message>
        <source>{name} holds more {frames} than its limit allows; that counts even while the host has plenty.</source>
        <translation>{name} tiene más {frames} de lo que permite su límite; eso cuenta aunque al anfitrión le sobre.</translation>
    </message>
    <message>
        <source>{name} is a real guest of {configured}; its balloon holds {held}.</source>
        <translation>{name} es un invitado real de {configured}; su globo tiene {held}.</translation>
    </message>
    <message>
        <source>{name} is gone.</source>
        <translation>{name} ya no está.</translation>
    </message>
    <message>
        <source>{name} is let go.</source>
        <translation>Se suelta {name}.</translation>
    </message>
    <message>
        <source>{name} is out of memory, and its balloon gives {pages} back.</source>
        <translation>{name} se queda sin memoria, y su globo devuelve {pages}.</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>{name} queda en pausa.</translation>
    </message>
    <message>
        <source>{name} is powered off and leaves {count} free.</source>
        <translation>{name} se apaga y libera {count}.</translation>
    </message>
    <message>
        <source>{name} is powered on with {configured}.</source>
        <translation>{name} se enciende con {configured}.</translation>
    </message>
    <message>
        <source>{name} is stopped: it holds more than its part while the host is in low.</source>
        <translation>{name} queda parada: tiene más que su parte mientras el anfitrión está en low.</translation>
    </message>
    <message>
        <source>{name} kills the program {program}, which frees {freed}.</source>
        <translation>{name} mata el programa {program}, lo que libera {freed}.</translation>
    </message>
    <message>
        <source>{name} may have {back} back. An interrupt will wake its driver.</source>
        <translation>{name} puede recobrar {back}. Una interrupción despertará a su controlador.</translation>
    </message>
    <message>
        <source>{name} may have {back} back. Nothing moves until its driver polls: only the guest&apos;s side begins a conversation.</source>
        <translation>{name} puede recobrar {back}. Nada se mueve hasta que consulte su controlador: solo el lado del invitado empieza una conversación.</translation>
    </message>
    <message>
        <source>{name} reads {pages} back from the {swap}.</source>
        <translation>{name} vuelve a leer {pages} del {swap}.</translation>
    </message>
    <message>
        <source>{name} reboots: its guest forgets everything, its balloon too.</source>
        <translation>{name} se reinicia: su invitado lo olvida todo, también su globo.</translation>
    </message>
    <message>
        <source>{name} reports: {free} free and {cache} of cache, of {total}.</source>
        <translation>{name} comunica: {free} libres y {cache} de caché, de {total}.</translation>
    </message>
    <message>
        <source>{name} runs again.</source>
        <translation>{name} vuelve a funcionar.</translation>
    </message>
    <message>
        <source>{name} touches {pages} and gets {backing}, zeroed first.</source>
        <translation>{name} accede a {pages:el|la|los|las} y recibe {backing:el|la|los|las}, antes a cero.</translation>
    </message>
    <message>
        <source>{name} touches {pages}, but holds all that its limit allows: it waits.</source>
        <translation>{name} accede a {pages:el|la|los|las}, pero tiene todo lo que permite su límite: espera.</translation>
    </message>
    <message>
        <source>{name} touches {pages}, but no {frame} is free: it waits.</source>
        <translation>{name} accede a {pages:el|la|los|las}, pero no hay {frame:ningún|ninguna} libre: espera.</translation>
    </message>
    <message>
        <source>{name} touches {pages}, but the free {frames} are owed to others: it waits.</source>
        <translation>{name} accede a {pages:el|la|los|las}, pero {frames:los|las} libres se deben a otras MV: espera.</translation>
    </message>
    <message>
        <source>{name} touches {pages}, which its balloon still counts.</source>
        <translation>{name} accede a {pages:el|la|los|las}, que su globo sigue contando.</translation>
    </message>
    <message>
        <source>{name} touches {pages}, which was compressed: it is unpacked into {backing}.</source>
        <translation>{name} accede a {pages:el|la}, que estaba comprimida: se descomprime en {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name} touches {pages}, which were compressed: they are unpacked into {backing}.</source>
        <translation>{name} accede a {pages:el|la|los|las}, que estaban comprimidas: se descomprimen en {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name} touches {pages}: it is read from the {host_swap} into {backing}.</source>
        <translation>{name} accede a {pages:el|la}: se lee del {host_swap} y va {backing:al|a la|a los|a las}.</translation>
    </message>
    <message>
        <source>{name} touches {pages}: they are read from the {host_swap} into {backing}.</source>
        <translation>{name} accede a {pages:el|la|los|las}: se leen del {host_swap} y van {backing:al|a la|a los|a las}.</translation>
    </message>
    <message>
        <source>{name} touches {page}, which its balloon holds: the {hypervisor} pops the balloon of {balloon}.</source>
        <translation>{name} accede a {page:el|la}, que retiene su globo: el {hypervisor} hace estallar el globo de {balloon}.</translation>
    </message>
    <message>
        <source>{name} writes to shared {pages}, which get copies of their own in {backing}.</source>
        <translation>{name} escribe en páginas compartidas, {pages:el|la|los|las}, que reciben copias propias en {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name} writes to shared {pages}, which gets a copy of its own in {backing}.</source>
        <translation>{name} escribe en una página compartida, {pages:el|la}, que recibe una copia propia en {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name} writes {pages} to the {swap}, but the {hypervisor} had swapped it out already: it comes back from the {host_swap} only to be written again.</source>
        <translation>{name} escribe {pages:el|la} en el {swap}, pero el {hypervisor} ya la había llevado al suyo: vuelve del {host_swap} solo para escribirse otra vez.</translation>
    </message>
    <message>
        <source>{name} writes {pages} to the {swap}, but the {hypervisor} had swapped them out already: they come back from the {host_swap} only to be written again.</source>
        <translation>{name} escribe {pages:el|la|los|las} en el {swap}, pero el {hypervisor} ya las había llevado al suyo: vuelven del {host_swap} solo para escribirse otra vez.</translation>
    </message>
    <message>
        <source>{name} writes {pages} to the {swap}.</source>
        <translation>{name} escribe {pages:el|la|los|las} en el {swap}.</translation>
    </message>
    <message>
        <source>{name}&apos;s balloon goes from {old} to {held}.</source>
        <translation>El globo de {name} pasa de {old} a {held}.</translation>
    </message>
    <message>
        <source>{name}&apos;s balloon should be {target}, and stays at {held}.</source>
        <translation>El globo de {name} debería tener {target}, y se queda en {held}.</translation>
    </message>
    <message>
        <source>{name}&apos;s driver puts {pages} on the deflate queue.</source>
        <translation>El controlador de {name} pone {pages:el|la|los|las} en la cola de desinflado.</translation>
    </message>
    <message>
        <source>{name}&apos;s driver reports pages; the {hypervisor} needs no more.</source>
        <translation>El controlador de {name} comunica páginas; el {hypervisor} no necesita más.</translation>
    </message>
    <message>
        <source>{name}&apos;s driver reports the numbers of its pinned {pages}.</source>
        <translation>El controlador de {name} comunica qué números ha fijado: {pages}.</translation>
    </message>
    <message>
        <source>{name}&apos;s driver reports {pages}; the {hypervisor} refuses.</source>
        <translation>El controlador de {name} comunica {pages:el|la|los|las}; el {hypervisor} lo rechaza.</translation>
    </message>
    <message>
        <source>{name}&apos;s driver says UNLOCK for {pages}.</source>
        <translation>El controlador de {name} dice UNLOCK de {pages:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name}&apos;s guest crashes and stands still until it is rebooted.</source>
        <translation>El invitado de {name} falla y se queda parado hasta que se reinicie.</translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} asks GET_TARGET; the answer is {answer}.</source>
        <translation>El {driver} de {name} pregunta GET_TARGET; la respuesta es {answer}.</translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} empties its balloon and leaves its device.</source>
        <translation>El {driver} de {name} vacía su globo y deja su dispositivo.</translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} is answered RESET: it lets go of all its {freed} and starts afresh.</source>
        <translation>El {driver} de {name} recibe RESET: suelta todo lo que tenía, {freed}, y empieza de cero.</translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} resets its device and takes it over.</source>
        <translation>El {driver} de {name} reinicia su dispositivo y se hace cargo de él.</translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} says START and GUEST_ID over the {channel}.</source>
        <translation>El {driver} de {name} dice START y GUEST_ID por {channel:el|la}.</translation>
    </message>
    <message>
        <source>{name}&apos;s {driver} says START without capabilities, and leaves.</source>
        <translation>El {driver} de {name} dice START sin capacidades, y se va.</translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} are written to the {host_swap}: {cached} from the full {cache}, the rest picked at random.</source>
        <translation>En el {host_swap} se escriben {pages:el|la|los|las} de {name}: {cached} {cache:del|de la}, que está al completo, el resto al azar.</translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} hold what other pages hold too: they share {backing} now.</source>
        <translation>Lo que guardan {pages:el|la|los|las} de {name} lo guardan también otras páginas: ahora comparten {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} holds what another page holds too: it shares {backing} now.</source>
        <translation>Lo que guarda {pages:el|la} de {name} lo guarda también otra página: ahora comparte {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} was to be swapped out, but holds what another page holds too: it shares {backing} instead.</source>
        <translation>Iba a ir a disco {pages:el|la} de {name}, pero guarda lo mismo que otra página: en vez de eso, comparte {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name}&apos;s {pages} were to be swapped out, but hold what other pages hold too: they share {backing} instead.</source>
        <translation>Iban a ir a disco {pages:el|la|los|las} de {name}, pero guardan lo mismo que otras páginas: en vez de eso, comparten {backing:el|la|los|las}.</translation>
    </message>
    <message>
        <source>{name}&apos;s {pages}, picked at random, are written to the {host_swap}.</source>
        <translation>Elegidas al azar, {pages:el|la|los|las} de {name} se escriben en el {host_swap}.</translation>
    </message>
    <message>
        <source>{name}&apos;s {pages}, picked at random, is written to the {host_swap}.</source>
        <translation>Elegida al azar, {pages:el|la} de {name} se escribe en el {host_swap}.</translation>
    </message>
    <message>
        <source>{name}&apos;s {setting} changes from {old} to {new}.</source>
        <translation>En {name} cambia el ajuste «{setting}»: de {old} a {new}.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{pages} refused: {reason}</source>
        <translation>Rechazado, {pages}: {reason}</translation>
    </message>
    <message>
        <source>{pages} wait for a {frame}.</source>
        <translation>Esperan {frame:un|una}: {pages}.</translation>
    </message>
    <message>
        <source>{pages} waits for a {frame}.</source>
        <translation>Espera {frame:un|una}: {pages}.</translation>
    </message>
    <message>
        <source>{policy} decides about balloons from now on; until now it was {before}.</source>
        <translation>{policy} decide sobre los globos desde ahora; hasta ahora era {before}.</translation>
    </message>
    <message>
        <source>{sharing} goes across VMs from now on.</source>
        <translation>{sharing:El|La} abarca desde ahora varias MV.</translation>
    </message>
    <message>
        <source>{sharing} has other rules: up to {vm} pages a second of a VM, {host} of all VMs.</source>
        <translation>{sharing:El|La} tiene otras reglas: hasta {vm} páginas por segundo de una MV, {host} de todas las MV.</translation>
    </message>
    <message>
        <source>{sharing} is switched off.</source>
        <translation>Se desactiva {sharing:el|la}.</translation>
    </message>
    <message>
        <source>{sharing} is switched on: up to {host} pages a second are looked at for others that hold the same.</source>
        <translation>Se activa {sharing:el|la}: se miran hasta {host} páginas por segundo en busca de otras con el mismo contenido.</translation>
    </message>
    <message>
        <source>{sharing} stays within each VM from now on.</source>
        <translation>{sharing:El|La} se queda desde ahora dentro de cada MV.</translation>
    </message>
    <message>
        <source>{size} of {nouns} is free</source>
        <translation>{size} de {nouns} libres</translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>{name}, not yet</source>
        <translation>{name}, todavía no</translation>
    </message>
    <message>
        <source>{name}, {n} s ago</source>
        <translation>{name}, hace {n} s</translation>
    </message>
</context>
<context>
    <name>real</name>
    <message>
        <source>Has frames for</source>
        <translation>Tiene marcos para</translation>
    </message>
    <message>
        <source>In this computer&apos;s swap</source>
        <translation>En el swap de este ordenador</translation>
    </message>
    <message>
        <source>Its pages cannot be looked at: QEMU runs as another user, or elsewhere. Its balloon can be moved all the same.</source>
        <translation>Sus páginas no se pueden mirar: QEMU se ejecuta con otro usuario, o en otra parte. Aun así, su globo se puede mover.</translation>
    </message>
    <message>
        <source>Not made smaller than</source>
        <translation>No se encoge por debajo de</translation>
    </message>
    <message>
        <source>Size now</source>
        <translation>Tamaño actual</translation>
    </message>
    <message>
        <source>The guest says: free</source>
        <translation>El invitado dice: libre</translation>
    </message>
    <message>
        <source>and said so</source>
        <translation>y lo dijo</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>deflate-on-oom</source>
        <translation>deflate-on-oom</translation>
    </message>
    <message>
        <source>does not react</source>
        <translation>no reacciona</translation>
    </message>
    <message>
        <source>free-page-reporting</source>
        <translation>free-page-reporting</translation>
    </message>
    <message>
        <source>has a frame</source>
        <translation>con marco</translation>
    </message>
    <message>
        <source>its balloon grows</source>
        <translation>su globo crece</translation>
    </message>
    <message>
        <source>its balloon shrinks</source>
        <translation>su globo encoge</translation>
    </message>
    <message>
        <source>left to the guest</source>
        <translation>para el invitado</translation>
    </message>
    <message>
        <source>major faults</source>
        <translation>fallos mayores</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no balloon device</source>
        <translation>sin dispositivo de globo</translation>
    </message>
    <message>
        <source>no balloon driver yet</source>
        <translation>aún sin controlador del globo</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>other pages with a frame</source>
        <translation>otras páginas con marco</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>swapped in</source>
        <translation>leído de disco</translation>
    </message>
    <message>
        <source>swapped out</source>
        <translation>escrito en disco</translation>
    </message>
    <message>
        <source>{n} s ago</source>
        <translation>hace {n} s</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>A balloon of {target} is too much for {vm}: of its {configured}, {reservation} is reserved, which leaves {most}.</source>
        <translation>Un globo de {target} es demasiado para {vm}: de {configured}, hay {reservation} de reserva, así que quedan {most}.</translation>
    </message>
    <message>
        <source>A balloon of {target} is too much for {vm}: {percent} % of {configured} is {most}. Raise its balloon limit to ask for more.</source>
        <translation>Un globo de {target} es demasiado para {vm}: el {percent} % de {configured} son {most}. Suba su límite del globo para pedir más.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>A recording can be looked at, and nothing else.</source>
        <translation>Una grabación se puede mirar, y nada más.</translation>
    </message>
    <message>
        <source>Refused: {reason}.</source>
        <translation>Rechazado: {reason}.</translation>
    </message>
    <message>
        <source>The host is set so already.</source>
        <translation>El anfitrión ya está así.</translation>
    </message>
    <message>
        <source>The host&apos;s swap disk holds {space}; its VMs need {needed}, which is all that is not reserved for them.</source>
        <translation>El disco de intercambio del anfitrión tiene {space}; sus MV necesitan {needed}, que es todo lo que no tienen reservado.</translation>
    </message>
    <message>
        <source>The {field} must lie between {low} and {high}; {value} does not.</source>
        <translation>El campo «{field}» debe estar entre {low} y {high}; {value} no lo está.</translation>
    </message>
    <message>
        <source>There is a VM called {vm} already: choose another name.</source>
        <translation>Ya hay una MV llamada {vm}: elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no VM called {vm}.</source>
        <translation>No hay ninguna MV llamada {vm}.</translation>
    </message>
    <message>
        <source>balloon limit</source>
        <translation>límite del globo</translation>
    </message>
    <message>
        <source>compression cache</source>
        <translation>caché de compresión</translation>
    </message>
    <message>
        <source>configured size</source>
        <translation>tamaño configurado</translation>
    </message>
    <message>
        <source>cost of a copy on write</source>
        <translation>coste de una copia en escritura</translation>
    </message>
    <message>
        <source>cost of a virtio balloon</source>
        <translation>coste de un globo virtio</translation>
    </message>
    <message>
        <source>cost of a zeroed frame</source>
        <translation>coste de un marco a cero</translation>
    </message>
    <message>
        <source>cost of looking for an equal page</source>
        <translation>coste de buscar una página igual</translation>
    </message>
    <message>
        <source>cost of packing a page</source>
        <translation>coste de comprimir una página</translation>
    </message>
    <message>
        <source>cost of unpacking a page</source>
        <translation>coste de descomprimir una página</translation>
    </message>
    <message>
        <source>device pages</source>
        <translation>páginas de dispositivos</translation>
    </message>
    <message>
        <source>disk&apos;s access time</source>
        <translation>tiempo de acceso del disco</translation>
    </message>
    <message>
        <source>disk&apos;s speed</source>
        <translation>velocidad del disco</translation>
    </message>
    <message>
        <source>idle memory tax</source>
        <translation>impuesto sobre la memoria ociosa</translation>
    </message>
    <message>
        <source>kernel size</source>
        <translation>tamaño del kernel</translation>
    </message>
    <message>
        <source>number of programs</source>
        <translation>número de programas</translation>
    </message>
    <message>
        <source>part of pages that fit in a half</source>
        <translation>parte de las páginas que caben en la mitad</translation>
    </message>
    <message>
        <source>part of pages that fit in a quarter</source>
        <translation>parte de las páginas que caben en un cuarto</translation>
    </message>
    <message>
        <source>period in ns</source>
        <translation>periodo en ns</translation>
    </message>
    <message>
        <source>program size</source>
        <translation>tamaño del programa</translation>
    </message>
    <message>
        <source>scan of all VMs</source>
        <translation>exploración de todas las MV</translation>
    </message>
    <message>
        <source>scan of one VM</source>
        <translation>exploración de una MV</translation>
    </message>
    <message>
        <source>share of writes</source>
        <translation>parte de escrituras</translation>
    </message>
    <message>
        <source>size of all VMs together</source>
        <translation>tamaño de todas las MV juntas</translation>
    </message>
    <message>
        <source>statistics period in ns</source>
        <translation>periodo de las estadísticas en ns</translation>
    </message>
    <message>
        <source>swap disk</source>
        <translation>disco de intercambio</translation>
    </message>
    <message>
        <source>touches per second</source>
        <translation>accesos por segundo</translation>
    </message>
    <message>
        <source>{count} VMs are the most that a host can hold.</source>
        <translation>{count} MV son las máximas que puede tener un anfitrión.</translation>
    </message>
    <message>
        <source>{n} pages a second</source>
        <translation>{n} páginas por segundo</translation>
    </message>
    <message>
        <source>{program} would stop before it starts.</source>
        <translation>{program} se detendría antes de empezar.</translation>
    </message>
    <message>
        <source>{size} is too little for {vm}: it is not made smaller than {floor}, which is what it uses and a margin.</source>
        <translation>{size} es demasiado poco para {vm}: no se encoge por debajo de {floor}, que es lo que usa y un margen.</translation>
    </message>
    <message>
        <source>{vm} already has a program called {program}.</source>
        <translation>{vm} ya tiene un programa llamado {program}.</translation>
    </message>
    <message>
        <source>{vm} cannot start: running it takes {overhead} of the host&apos;s own frames, and only {free} is free.</source>
        <translation>{vm} no puede arrancar: ejecutarla cuesta {overhead} de marcos del propio anfitrión, y solo hay {free} libres.</translation>
    </message>
    <message>
        <source>{vm} has crashed already: reboot it.</source>
        <translation>{vm} ya ha fallado: reiníciela.</translation>
    </message>
    <message>
        <source>{vm} has crashed: nothing runs in it until it is rebooted.</source>
        <translation>{vm} ha fallado: nada se ejecuta en ella hasta que se reinicie.</translation>
    </message>
    <message>
        <source>{vm} has no balloon driver loaded.</source>
        <translation>{vm} no tiene cargado ningún controlador del globo.</translation>
    </message>
    <message>
        <source>{vm} has no program called {program} that runs or will.</source>
        <translation>{vm} no tiene ningún programa llamado {program} en marcha ni por empezar.</translation>
    </message>
    <message>
        <source>{vm} is not admitted: all that is not reserved for it, {needed}, must fit on the host&apos;s swap disk, and only {left} of that is left.</source>
        <translation>{vm} no se admite: todo lo que no tiene reservado, {needed}, debe caber en el disco de intercambio del anfitrión, y solo quedan {left}.</translation>
    </message>
    <message>
        <source>{vm} is not admitted: its reservation and overhead need {needed}, and only {unreserved} of the host is not yet promised.</source>
        <translation>{vm} no se admite: su reserva y su sobrecarga necesitan {needed}, y solo quedan {unreserved} del anfitrión sin prometer.</translation>
    </message>
    <message>
        <source>{vm} is not paused.</source>
        <translation>{vm} no está en pausa.</translation>
    </message>
    <message>
        <source>{vm} is paused already.</source>
        <translation>{vm} ya está en pausa.</translation>
    </message>
    <message>
        <source>{vm} is paused: let it go on first.</source>
        <translation>{vm} está en pausa: reanúdela antes.</translation>
    </message>
    <message>
        <source>{vm} is watched here already.</source>
        <translation>{vm} ya se observa aquí.</translation>
    </message>
    <message>
        <source>{vm}&apos;s balloon driver is loaded already.</source>
        <translation>{vm} ya tiene cargado su controlador del globo.</translation>
    </message>
    <message>
        <source>{vm}&apos;s balloon holds no page that could be touched.</source>
        <translation>El globo de {vm} no tiene ninguna página a la que acceder.</translation>
    </message>
    <message>
        <source>{vm}&apos;s target is set by the hypervisor already.</source>
        <translation>El hipervisor ya decide el objetivo de {vm}.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>HDD</source>
        <translation>HDD</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>SATA SSD</source>
        <translation>SSD SATA</translation>
    </message>
    <message>
        <source>balloons only</source>
        <translation>solo globos</translation>
    </message>
    <message>
        <source>costs of your own</source>
        <translation>costes a medida</translation>
    </message>
    <message>
        <source>nothing takes time</source>
        <translation>nada tarda</translation>
    </message>
</context>
<context>
    <name>spawn</name>
    <message>
        <source>A VM needs a name.</source>
        <translation>Una MV necesita un nombre.</translation>
    </message>
    <message>
        <source>Guaranteed to it: {needed}. Unreserved after that: {left}. All VMs together: {percent} % of the host.</source>
        <translation>Garantizado para ella: {needed}. Sin reservar después: {left}. Todas las MV juntas: el {percent} % del anfitrión.</translation>
    </message>
    <message>
        <source>Its program is larger than the guest: it will have to swap.</source>
        <translation>Su programa es mayor que el invitado: tendrá que usar su disco de intercambio.</translation>
    </message>
    <message>
        <source>More is reserved than it is to have.</source>
        <translation>Se reserva más de lo que va a tener.</translation>
    </message>
    <message>
        <source>The host has only {left} unreserved, and this VM needs {needed}.</source>
        <translation>Al anfitrión solo le quedan {left} sin reservar, y esta MV necesita {needed}.</translation>
    </message>
    <message>
        <source>The host&apos;s swap disk has only {left} left, and all that is not reserved must fit on it.</source>
        <translation>En el disco de intercambio del anfitrión solo quedan {left}, y todo lo que no está reservado debe caber en él.</translation>
    </message>
    <message>
        <source>The limit is below what is reserved.</source>
        <translation>El límite está por debajo de lo reservado.</translation>
    </message>
    <message>
        <source>There is no room for its overhead of {size}: {free} are free.</source>
        <translation>No hay sitio para su sobrecarga de {size}: hay {free} libres.</translation>
    </message>
    <message>
        <source>This is too small for its kernel.</source>
        <translation>Esto es demasiado poco para su kernel.</translation>
    </message>
    <message>
        <source>{name} is taken.</source>
        <translation>{name} ya está en uso.</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>A kernel and no program</source>
        <translation>Un kernel y ningún programa</translation>
    </message>
    <message>
        <source>A steady working set</source>
        <translation>Un conjunto de trabajo estable</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Batch job</source>
        <translation>Trabajo por lotes</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ráfagas</translation>
    </message>
    <message>
        <source>Cache reader</source>
        <translation>Lector con caché</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Empty VM</source>
        <translation>MV vacía</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Servidor de archivos</translation>
    </message>
    <message>
        <source>File stream</source>
        <translation>Flujo de archivos</translation>
    </message>
    <message>
        <source>Fills a large buffer pool</source>
        <translation>Llena un búfer grande</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ocioso</translation>
    </message>
    <message>
        <source>Idle desktop</source>
        <translation>Escritorio ocioso</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Leaking service</source>
        <translation>Servicio con fugas</translation>
    </message>
    <message>
        <source>Managed heap</source>
        <translation>Montículo gestionado</translation>
    </message>
    <message>
        <source>Mostly clean cache</source>
        <translation>Casi todo caché limpia</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Takes ever new pages</source>
        <translation>Toma páginas nuevas sin parar</translation>
    </message>
    <message>
        <source>Touches it once, then rests</source>
        <translation>Accede a todo una vez y descansa</translation>
    </message>
    <message>
        <source>Walks over its pages</source>
        <translation>Recorre sus páginas</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>Works in bursts</source>
        <translation>Trabaja a ráfagas</translation>
    </message>
    <message>
        <source>a kernel that waits for something to do</source>
        <translation>un kernel que espera algo que hacer</translation>
    </message>
    <message>
        <source>a working set that grows to its full size</source>
        <translation>un conjunto de trabajo que crece hasta su tamaño completo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>reads files in order through the page cache, again and again</source>
        <translation>lee archivos en orden por la caché de páginas, una y otra vez</translation>
    </message>
    <message>
        <source>reads files through the page cache, popular pages more often</source>
        <translation>lee archivos por la caché de páginas, más a menudo las páginas populares</translation>
    </message>
    <message>
        <source>touches all of its pages once, then almost nothing</source>
        <translation>accede una vez a todas sus páginas y después casi a ninguna</translation>
    </message>
    <message>
        <source>touches ever new pages and gives none back</source>
        <translation>accede a páginas nuevas sin parar y no devuelve ninguna</translation>
    </message>
    <message>
        <source>touches popular pages of its memory more often</source>
        <translation>accede más a menudo a las páginas populares de su memoria</translation>
    </message>
    <message>
        <source>touches random pages of a working set that stays</source>
        <translation>accede al azar a páginas de un conjunto de trabajo que no cambia</translation>
    </message>
    <message>
        <source>touches young pages at random, and now and then walks on over the old</source>
        <translation>accede al azar a páginas jóvenes, y de vez en cuando sigue recorriendo las viejas</translation>
    </message>
    <message>
        <source>virtio-balloon (Linux/KVM)</source>
        <translation>virtio-balloon (Linux/KVM)</translation>
    </message>
    <message>
        <source>vmmemctl (VMware)</source>
        <translation>vmmemctl (VMware)</translation>
    </message>
    <message>
        <source>walks over its pages in order, again and again</source>
        <translation>recorre sus páginas en orden, una y otra vez</translation>
    </message>
    <message>
        <source>works for half of each period, then frees everything for the other half</source>
        <translation>trabaja la mitad de cada periodo, y en la otra mitad lo libera todo</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message>
        <source>A fault of the guest: it writes to a page that its balloon holds, and the balloon pops.</source>
        <translation>Un fallo del invitado: escribe en una página que retiene su globo, y el globo estalla.</translation>
    </message>
    <message>
        <source>A few words on what happens then, for the graph of host memory pressure.</source>
        <translation>Unas palabras sobre lo que ocurre entonces, para la gráfica de la presión de memoria del anfitrión.</translation>
    </message>
    <message>
        <source>A first touch: the fault, and a {frame} filled with zeroes. It grows with the page; usual are 1 to 3 µs for each 4 KiB.</source>
        <translation>Un primer acceso: el fallo, y {frame:un|una} que se llena de ceros. Crece con la página; lo normal es de 1 a 3 µs por cada 4 KiB.</translation>
    </message>
    <message>
        <source>A page that is about to be swapped out is looked up first, and shared if another one holds the same: then nothing has to be written. ESX always does so.</source>
        <translation>Una página que va a ir a disco se busca antes, y se comparte si otra tiene el mismo contenido: así no hay que escribir nada. ESX lo hace siempre.</translation>
    </message>
    <message>
        <source>A paused VM goes on.</source>
        <translation>Una MV en pausa sigue.</translation>
    </message>
    <message>
        <source>A program begins in the guest; its own times count from then.</source>
        <translation>Un programa empieza en el invitado; sus propios tiempos cuentan desde entonces.</translation>
    </message>
    <message>
        <source>A program ends; its memory becomes free in the guest.</source>
        <translation>Un programa termina; su memoria queda libre en el invitado.</translation>
    </message>
    <message>
        <source>A touch of a compressed page: it is unpacked into a {frame}. It grows with the page; LZ4 takes about 2 µs for each 4 KiB.</source>
        <translation>Un acceso a una página comprimida: se descomprime en {frame:un|una}. Crece con la página; LZ4 tarda unos 2 µs por cada 4 KiB.</translation>
    </message>
    <message>
        <source>A write to a shared page: the fault, and a copy of its own. It grows with the page; usual are 2 to 5 µs for each 4 KiB.</source>
        <translation>Una escritura en una página compartida: el fallo, y una copia propia. Crece con la página; lo normal es de 2 a 5 µs por cada 4 KiB.</translation>
    </message>
    <message>
        <source>Another VM is powered on, if the host can promise it what it needs.</source>
        <translation>Se enciende otra MV, si el anfitrión puede prometerle lo que necesita.</translation>
    </message>
    <message>
        <source>Each VM shares only with itself, so that none can find out what another one holds; it costs most of what sharing saves. Mem.ShareForceSalting: 2, which is this, by default.</source>
        <translation>Cada MV comparte solo consigo misma, para que ninguna pueda averiguar qué tiene otra; cuesta casi todo lo que ahorra compartir. Mem.ShareForceSalting: 2, que es esto, si no se cambia.</translation>
    </message>
    <message>
        <source>Files of one image hold the same in every guest, such as those of one distribution: pages that can be shared.</source>
        <translation>Los archivos de una misma imagen tienen el mismo contenido en todos los invitados, como los de una misma distribución: son páginas que se pueden compartir.</translation>
    </message>
    <message>
        <source>Fill in what the scenario began with; nothing changes until it is applied.</source>
        <translation>Poner lo que el escenario tenía al empezar; nada cambia hasta que se aplica.</translation>
    </message>
    <message>
        <source>For the close-up, a hue for each page in order, with commas between: red, yellow, green, dark blue.</source>
        <translation>Para la vista de cerca, un tono para cada página por orden, separados por comas, con sus nombres en inglés: red, yellow, green, dark blue.</translation>
    </message>
    <message>
        <source>How far simulated time goes in one round of programs, drivers and {hypervisor}, 1 ms to 1 s. Shorter is finer and takes longer to run.</source>
        <translation>Cuánto avanza el tiempo simulado en una vuelta del {hypervisor}, los programas y los controladores, de 1 ms a 1 s. Cuanto más corto, más fino, y más tarda la ejecución.</translation>
    </message>
    <message>
        <source>How fast bytes come and go once they do, and so how many pages a second can be swapped out. Here 150 MiB/s (HDD), 500 MiB/s (SATA SSD) and 2,500 MiB/s (NVMe); 0 is no limit.</source>
        <translation>A qué velocidad van y vienen los bytes una vez que empiezan, y por tanto cuántas páginas por segundo pueden ir a disco. Aquí, 150 MiB/s (HDD), 500 MiB/s (SSD SATA) y 2500 MiB/s (NVMe); 0 es sin límite.</translation>
    </message>
    <message>
        <source>How few {frames} are free when the host becomes soft, hard and low, and so what it does to get more: balloons in soft, force in hard. The paper takes parts of the host, vSphere parts of a reserve that grows more slowly than the host, and from 6 on there is a state clear above soft.</source>
        <translation>Con {frames:cuántos|cuántas} libres pasa el anfitrión a soft, hard y low, y por tanto qué hace para conseguir más: globos en soft, fuerza en hard. El artículo toma partes del anfitrión; vSphere, partes de una reserva que crece más despacio que el anfitrión, y desde la versión 6 hay un estado clear por encima de soft.</translation>
    </message>
    <message>
        <source>How it touches its memory: what decides whether taking some of it hurts. The sentence below says what the chosen pattern does.</source>
        <translation>Cómo accede a su memoria: de ello depende que quitarle una parte duela. La frase de abajo dice qué hace el patrón elegido.</translation>
    </message>
    <message>
        <source>How long a virtio balloon takes, of what was published for it: 100 % is 2.25 µs for each 4 KiB that it inflates, most of it to tell the host.</source>
        <translation>Cuánto tarda un globo virtio, de lo que se publicó: 100 % son 2,25 µs por cada 4 KiB que infla, casi todo para decírselo al anfitrión.</translation>
    </message>
    <message>
        <source>How long after boot the driver is there: until then the guest cannot be asked.</source>
        <translation>Cuánto después del arranque está el controlador: hasta entonces no se puede pedir nada al invitado.</translation>
    </message>
    <message>
        <source>How long the {hypervisor} watches 100 random pages of a VM before it says which part of them was touched: its estimate of what the VM works on. 30 s in the paper, 60 s from ESX 2.5 on.</source>
        <translation>Cuánto tiempo vigila el {hypervisor} 100 páginas al azar de una MV antes de decir a qué parte de ellas se accedió: su estimación de aquello con lo que trabaja la MV. 30 s en el artículo, 60 s desde ESX 2.5.</translation>
    </message>
    <message>
        <source>How many of all pages shrink to a half, and not to a quarter; the others are not kept, but swapped out.</source>
        <translation>Cuántas de todas las páginas encogen a la mitad, y no a un cuarto; las demás no se quedan, sino que van a disco.</translation>
    </message>
    <message>
        <source>How many of all pages shrink to a quarter: a property of what is written in them.</source>
        <translation>Cuántas de todas las páginas encogen a un cuarto: una propiedad de lo que hay escrito en ellas.</translation>
    </message>
    <message>
        <source>How many of its last pages devices write to: the {hypervisor} refuses them for the balloon.</source>
        <translation>En cuántas de sus últimas páginas escriben los dispositivos: el {hypervisor} las rechaza para el globo.</translation>
    </message>
    <message>
        <source>How many of its touches write: what is written cannot be dropped or stay shared, only paged out.</source>
        <translation>Cuántos de sus accesos escriben: lo que se escribió no se puede descartar ni seguir compartido, solo paginar.</translation>
    </message>
    <message>
        <source>How many pages of 4 KiB of one VM are looked at in a second; ten times as many while the host is short enough to look actively. ESX 2: Mem.ShareScanVM, 50 by default.</source>
        <translation>Cuántas páginas de 4 KiB de una MV se miran por segundo; diez veces más mientras al anfitrión le falte tanto como para buscar activamente. ESX 2: Mem.ShareScanVM, 50 si no se cambia.</translation>
    </message>
    <message>
        <source>How much a page holds; every size must be a whole number of them. Real pages have 4 KiB; with larger ones the host has fewer, which is easier to look at and faster to run.</source>
        <translation>Cuánto cabe en una página; todo tamaño debe ser un número entero de ellas. Las páginas de verdad tienen 4 KiB; con páginas más grandes el anfitrión tiene menos, y así es más fácil de mirar y más rápido de ejecutar.</translation>
    </message>
    <message>
        <source>How much memory it uses, or how much it reads through the page cache, once it is fully at work.</source>
        <translation>Cuánta memoria usa, o cuánto lee a través de la caché de páginas, cuando trabaja a pleno rendimiento.</translation>
    </message>
    <message>
        <source>How much memory the host aims to keep free when it sets targets.</source>
        <translation>Cuánta memoria procura mantener libre el anfitrión cuando fija objetivos.</translation>
    </message>
    <message>
        <source>How much memory the host has for its VMs: a size such as 256 MiB, or a number of {frames} such as 5 pages.</source>
        <translation>Cuánta memoria tiene el anfitrión para sus MV: un tamaño como 256 MiB, o un número de {frames} como 5 pages.</translation>
    </message>
    <message>
        <source>How much of the VM its balloon may take from now on.</source>
        <translation>Cuánto de la MV puede tomar su globo desde ahora.</translation>
    </message>
    <message>
        <source>How much the guest can page out itself, choosing what it has not used for longest. When that is full and its memory too, it kills a program.</source>
        <translation>Cuánto puede paginar el propio invitado, que elige lo que lleva más tiempo sin usar. Cuando eso está lleno y su memoria también, mata un programa.</translation>
    </message>
    <message>
        <source>How often a virtio driver sends its statistics (guest-stats-polling-interval); 0 s is never. Proxmox VE and others decide by them.</source>
        <translation>Cada cuánto envía un controlador virtio sus estadísticas (guest-stats-polling-interval); 0 s es nunca. Proxmox VE y otros deciden con ellas.</translation>
    </message>
    <message>
        <source>How often it touches a page in a second at full speed. It gets fewer done when pages have to be fetched from a disk, or wait for a {frame}.</source>
        <translation>Cuántas veces por segundo accede a una página a toda velocidad. Hace menos accesos cuando hay que traer páginas de un disco, o cuando hay que esperar {frame:un|una}.</translation>
    </message>
    <message>
        <source>Its virtual CPU stops: neither its programs nor its balloon driver run.</source>
        <translation>Su CPU virtual se detiene: no se ejecutan ni sus programas ni su controlador del globo.</translation>
    </message>
    <message>
        <source>No VM is powered on, and no reservation lowered, unless all that is not reserved of every VM fits on the {hypervisor}&apos;s swap disk.</source>
        <translation>No se enciende ninguna MV, ni se baja ninguna reserva, si no cabe en el disco de intercambio del {hypervisor} todo lo no reservado de todas las MV.</translation>
    </message>
    <message>
        <source>One sentence on what can be seen; it stands below the title where scenarios are chosen.</source>
        <translation>Una frase sobre lo que se puede ver; está bajo el título donde se eligen los escenarios.</translation>
    </message>
    <message>
        <source>Pages beyond it are never backed, even on an empty host; the guest does not know of it.</source>
        <translation>Las páginas que lo superan nunca se respaldan, ni siquiera en un anfitrión vacío; el invitado no lo sabe.</translation>
    </message>
    <message>
        <source>Pages that hold the same share one {frame}, until one of them is written and gets a copy. VMware calls it TPS and has it on; with KVM it is KSM (ksm/run), off by default.</source>
        <translation>Las páginas con el mismo contenido comparten {frame:un|una} hasta que se escribe en una, que recibe una copia. VMware lo llama TPS y lo tiene activado; en KVM es KSM (ksm/run), desactivado si no se cambia.</translation>
    </message>
    <message>
        <source>Ramp: how long it grows to its full size. Burst: how long work and rest take together, half each.</source>
        <translation>Rampa: cuánto tarda en crecer hasta su tamaño completo. Ráfagas: cuánto duran juntos el trabajo y el descanso, la mitad cada uno.</translation>
    </message>
    <message>
        <source>Somebody else decides about balloon targets from now on.</source>
        <translation>Desde ahora es otro quien decide los objetivos de los globos.</translation>
    </message>
    <message>
        <source>The VM goes for good, and its {frames} become free.</source>
        <translation>La MV se va del todo, y sus {frames} quedan libres.</translation>
    </message>
    <message>
        <source>The balloon driver gives every page back, and leaves.</source>
        <translation>El controlador del globo devuelve todas las páginas y se va.</translation>
    </message>
    <message>
        <source>The balloon driver is loaded in a guest that has none.</source>
        <translation>El controlador del globo se carga en un invitado que no lo tiene.</translation>
    </message>
    <message>
        <source>The balloon is to have this size by hand, whatever the host would want.</source>
        <translation>El globo ha de tener este tamaño, puesto a mano, quiera lo que quiera el anfitrión.</translation>
    </message>
    <message>
        <source>The guest starts afresh; the {hypervisor} is not told, and its {frames} stay.</source>
        <translation>El invitado empieza de cero; al {hypervisor} no se le dice, y la MV conserva sus {frames}.</translation>
    </message>
    <message>
        <source>The guest&apos;s kernel panics; it stands still until it is rebooted.</source>
        <translation>El kernel del invitado entra en pánico; no sigue hasta que se reinicie.</translation>
    </message>
    <message>
        <source>The moment of the run at which it happens.</source>
        <translation>El momento de la ejecución en que ocurre.</translation>
    </message>
    <message>
        <source>The moment of the run at which the remark stands on the graph.</source>
        <translation>El momento de la ejecución en que la anotación está en la gráfica.</translation>
    </message>
    <message>
        <source>The most of a VM&apos;s configured size that its compressed pages may take; when that is full, what was in it longest goes to the disk. Mem.MemZipMaxPct: 10 % by default.</source>
        <translation>Lo máximo del tamaño configurado de una MV que pueden ocupar sus páginas comprimidas; cuando se llena, lo que lleva más tiempo dentro va a disco. Mem.MemZipMaxPct: 10 % si no se cambia.</translation>
    </message>
    <message>
        <source>The most of a VM&apos;s idle pages that may go to others: at 0 % only shares count, and the higher it is, the more an idle page costs its VM. Mem.IdleTax: 75 % by default.</source>
        <translation>Lo máximo de las páginas ociosas de una MV que puede pasar a otras: con 0 % solo cuentan las cuotas, y cuanto más alto, más le cuesta a su MV una página ociosa. Mem.IdleTax: 75 % si no se cambia.</translation>
    </message>
    <message>
        <source>The most of its configured size that the balloon may take (Mem.CtlMaxPercent: 65 %).</source>
        <translation>Lo máximo de su tamaño configurado que puede tomar el globo (Mem.CtlMaxPercent: 65 %).</translation>
    </message>
    <message>
        <source>The most of the VM that may be backed from now on.</source>
        <translation>Lo máximo de la MV que puede estar respaldado desde ahora.</translation>
    </message>
    <message>
        <source>The number from which all chances of a run are drawn: the same scenario and seed give the same run on every machine.</source>
        <translation>El número del que sale todo el azar de una ejecución: el mismo escenario y la misma semilla dan la misma ejecución en cualquier máquina.</translation>
    </message>
    <message>
        <source>The same for all VMs together, in equal parts. ESX 2: Mem.ShareScanTotal, 200 by default; KSM: pages_to_scan and sleep_millisecs, 5,000 a second.</source>
        <translation>Lo mismo para todas las MV juntas, a partes iguales. ESX 2: Mem.ShareScanTotal, 200 si no se cambia; KSM: pages_to_scan y sleep_millisecs, 5000 por segundo.</translation>
    </message>
    <message>
        <source>The size that the balloon is to have. More than the balloon limit allows is refused when it comes to that.</source>
        <translation>El tamaño que ha de tener el globo. Más de lo que permite el límite del globo se rechaza cuando llega el momento.</translation>
    </message>
    <message>
        <source>The view that it opens in: the overview of the whole host, or the close-up of few large pages, one message at a time, for hosts of up to 64 frames.</source>
        <translation>La vista en que se abre: la vista general de todo el anfitrión, o la vista de cerca de pocas páginas, grandes, un mensaje cada vez, para anfitriones de hasta 64 marcos.</translation>
    </message>
    <message>
        <source>The {hypervisor} may write pages of VMs to a disk of its own, picked at random, where balloons do not help in time. ESX always has a swap file for each VM, as large as what is not reserved for it.</source>
        <translation>El {hypervisor} puede escribir páginas de las MV, elegidas al azar, en un disco propio cuando los globos no ayudan a tiempo. ESX siempre tiene un archivo de intercambio por MV, tan grande como lo que no tiene reservado.</translation>
    </message>
    <message>
        <source>The {hypervisor}&apos;s own {frames} that it needs to run this VM: taken at once, and never reclaimed.</source>
        <translation>{frames:Los|Las} que el {hypervisor} necesita para sí al ejecutar esta MV: se toman enseguida, y nunca se recuperan.</translation>
    </message>
    <message>
        <source>To look for a page that holds the same; the VM whose page it is pays. It grows with the page; usual are 1 to 2 µs for each 4 KiB.</source>
        <translation>Buscar una página con el mismo contenido; lo paga la MV cuya página es. Crece con la página; lo normal es de 1 a 2 µs por cada 4 KiB.</translation>
    </message>
    <message>
        <source>To try whether a page that is to be swapped packs well enough to be kept; its VM pays. It grows with the page; LZ4 takes about 9 µs for each 4 KiB.</source>
        <translation>Probar si una página que va a ir a disco se comprime lo bastante para quedarse; lo paga su MV. Crece con la página; LZ4 tarda unos 9 µs por cada 4 KiB.</translation>
    </message>
    <message>
        <source>To which VM it happens: one of those above, or one that another action powers on.</source>
        <translation>A qué MV le ocurre: una de las de arriba, o una que enciende otra acción.</translation>
    </message>
    <message>
        <source>VMware&apos;s driver asks for its target once a second; virtio&apos;s gets it pushed, and reports how its guest does. A guest without one can only be robbed of random pages.</source>
        <translation>El controlador de VMware consulta su objetivo una vez por segundo; al de virtio se le envía, y comunica cómo está su invitado. A un invitado que no lo tiene solo se le pueden quitar páginas al azar.</translation>
    </message>
    <message>
        <source>What faults and disks cost on a usual machine. It is no option of a product but the machine itself, and nothing takes time unless a scenario says so.</source>
        <translation>Lo que cuestan los fallos y los discos en una máquina corriente. No es una opción de un producto sino la propia máquina, y nada tarda si el escenario no lo dice.</translation>
    </message>
    <message>
        <source>What is about to be swapped out stays in memory, if it shrinks to half or to a quarter. Mem.MemZipEnable: on by default.</source>
        <translation>Lo que va a ir a disco se queda en memoria si encoge a la mitad o a un cuarto. Mem.MemZipEnable: activado si no se cambia.</translation>
    </message>
    <message>
        <source>What is done to the run at that moment, without anybody&apos;s hand.</source>
        <translation>Lo que se le hace a la ejecución en ese momento, sin que nadie intervenga.</translation>
    </message>
    <message>
        <source>What is guaranteed: neither the balloon nor the {hypervisor} takes it. The host must have it for every VM, or the VM is not admitted.</source>
        <translation>Lo garantizado: no lo toma ni el globo ni el {hypervisor}. El anfitrión debe tenerlo para cada MV; si no, la MV no se admite.</translation>
    </message>
    <message>
        <source>What it gets relative to other VMs: twice the shares, twice the {frames}. They count only while the host is short.</source>
        <translation>Lo que recibe respecto a las demás MV: el doble de cuotas, el doble de {frames}. Solo cuentan mientras al anfitrión le falta memoria.</translation>
    </message>
    <message>
        <source>What passes before the first byte comes, on disks of guests and of the {hypervisor} alike; it does not grow with the page. Usual are 5 to 10 ms (HDD), 0.2 to 0.5 ms (SATA SSD), 0.1 ms (NVMe).</source>
        <translation>Lo que pasa hasta que llega el primer byte, igual en los discos de los invitados y del {hypervisor}; no crece con la página. Lo normal es de 5 a 10 ms (HDD), de 0,2 a 0,5 ms (SSD SATA), 0,1 ms (NVMe).</translation>
    </message>
    <message>
        <source>What the VM gets relative to others from now on, while the host is short.</source>
        <translation>Lo que recibe la MV respecto a las demás desde ahora, mientras al anfitrión le falta memoria.</translation>
    </message>
    <message>
        <source>What the VM is called; no two have the same name. Timed actions find it by this.</source>
        <translation>Cómo se llama la MV; no hay dos con el mismo nombre. Las acciones programadas la encuentran por él.</translation>
    </message>
    <message>
        <source>What the VM is guaranteed from now on.</source>
        <translation>Lo que la MV tiene garantizado desde ahora.</translation>
    </message>
    <message>
        <source>What the guest takes for its memory: a size such as 128 MiB, or a number of pages. All VMs together may have more than the host: that is overcommitment.</source>
        <translation>Lo que el invitado toma por su memoria: un tamaño como 128 MiB, o un número de páginas. Todas las MV juntas pueden tener más que el anfitrión: eso es la sobreasignación.</translation>
    </message>
    <message>
        <source>What the guest&apos;s kernel keeps for itself; it is touched at boot and cannot be paged out.</source>
        <translation>Lo que el kernel del invitado guarda para sí; se accede a ello al arrancar y no se puede paginar.</translation>
    </message>
    <message>
        <source>What the program is called; no two in a VM have the same name.</source>
        <translation>Cómo se llama el programa; en una MV no hay dos con el mismo nombre.</translation>
    </message>
    <message>
        <source>What the scenario is called in lists, and above the picture while it runs.</source>
        <translation>Cómo se llama el escenario en las listas, y encima de la imagen mientras se ejecuta.</translation>
    </message>
    <message>
        <source>What the {hypervisor} may do and what it costs changes; what is not given stays as it is.</source>
        <translation>Cambia lo que puede hacer el {hypervisor} y lo que cuesta; lo que no se da se queda como está.</translation>
    </message>
    <message>
        <source>What to say of the VM while this program runs, such as: serving requests.</source>
        <translation>Qué decir de la MV mientras se ejecuta este programa, por ejemplo: atendiendo peticiones.</translation>
    </message>
    <message>
        <source>When it begins, counted from the boot of its VM.</source>
        <translation>Cuándo empieza, contado desde el arranque de su MV.</translation>
    </message>
    <message>
        <source>When it ends: its memory becomes free in the guest, and stays backed by {frames}.</source>
        <translation>Cuándo termina: su memoria queda libre en el invitado, y sigue respaldada por {frames}.</translation>
    </message>
    <message>
        <source>Whether balloons go on to grow while the host is in the state hard. From vSphere 6 on they do not: only force is fast enough then.</source>
        <translation>Si los globos siguen creciendo mientras el anfitrión está en el estado hard. Desde vSphere 6 no lo hacen: entonces solo la fuerza es lo bastante rápida.</translation>
    </message>
    <message>
        <source>Whether guests begin on pages of 2 MiB, which are neither shared nor swapped until they are broken into small ones. Only with a page size of 4 KiB.</source>
        <translation>Si los invitados empiezan con páginas de 2 MiB, que ni se comparten ni van a disco hasta que se rompen en pequeñas. Solo con un tamaño de página de 4 KiB.</translation>
    </message>
    <message>
        <source>Whether pages are told in contiguous chunks and not one by one, which takes far less time (VIRTIO_BALLOON_F_SG, a proposal of 2017).</source>
        <translation>Si las páginas se comunican por tramos contiguos y no una a una, lo que tarda mucho menos (VIRTIO_BALLOON_F_SG, una propuesta de 2017).</translation>
    </message>
    <message>
        <source>Whether pages that a program or the balloon gave back are zeroed at once, as Windows&apos; zero page thread does: that touches them, so they get {frames} again.</source>
        <translation>Si las páginas que devuelve un programa o el globo se ponen a cero enseguida, como hace el hilo de páginas a cero de Windows: eso es acceder a ellas, así que vuelven a recibir {frames}.</translation>
    </message>
    <message>
        <source>Whether the guest takes pages back from its balloon before it kills a program (VIRTIO_BALLOON_F_DEFLATE_ON_OOM).</source>
        <translation>Si el invitado recupera páginas de su globo antes de matar un programa (VIRTIO_BALLOON_F_DEFLATE_ON_OOM).</translation>
    </message>
    <message>
        <source>Whether the guest writes all its pages while it boots, as Windows does: every page needs a {frame} then, and equal ones can be shared.</source>
        <translation>Si el invitado escribe en todas sus páginas mientras arranca, como hace Windows: entonces cada página necesita {frame:un|una}, y las iguales se pueden compartir.</translation>
    </message>
    <message>
        <source>Which of the VM&apos;s programs ends.</source>
        <translation>Cuál de los programas de la MV termina.</translation>
    </message>
    <message>
        <source>Who says how large each balloon should be: the hypervisor ESX itself, by host states, shares and the idle tax, or a controller that knows no more than guests report. The Run menu changes it in mid-run.</source>
        <translation>Quién dice lo grande que debe ser cada globo: el propio hipervisor ESX, por estados del anfitrión, cuotas e impuesto sobre lo ocioso, o un gestor que no sabe más de lo que comunican los invitados. El menú Ejecución lo cambia a mitad de la ejecución.</translation>
    </message>
    <message>
        <source>Whoever decides sets the VM&apos;s target again.</source>
        <translation>Quien decide vuelve a fijar el objetivo de la MV.</translation>
    </message>
    <message>
        <source>With less than this free large pages are broken in any state, in high too. Only with a state clear.</source>
        <translation>Con menos que esto libre se rompen páginas grandes en cualquier estado, también en high. Solo con un estado clear.</translation>
    </message>
    <message>
        <source>With no more than this free balloons grow.</source>
        <translation>Con esto libre como mucho, los globos crecen.</translation>
    </message>
    <message>
        <source>With no more than this free the host also stops VMs that hold more than their part.</source>
        <translation>Con esto libre como mucho, el anfitrión además detiene las MV que tienen más de su parte.</translation>
    </message>
    <message>
        <source>With no more than this free the host looks for equal pages, and breaks large ones so that they can be shared, before any balloon grows. A host that has this state acts as vSphere 6 does.</source>
        <translation>Con esto libre como mucho, el anfitrión busca páginas iguales, y rompe las grandes para que se puedan compartir, antes de que crezca ningún globo. Un anfitrión que tiene este estado actúa como vSphere 6.</translation>
    </message>
    <message>
        <source>With no more than this free the host takes pages without asking: it compresses and swaps.</source>
        <translation>Con esto libre como mucho, el anfitrión toma páginas sin preguntar: comprime y lleva a disco.</translation>
    </message>
</context>
<context>
    <name>variants</name>
    <message>
        <source>All four</source>
        <translation>Las cuatro</translation>
    </message>
    <message>
        <source>Balloons could be moved, but nobody does: what remains is the host&apos;s own swapping.</source>
        <translation>Los globos se podrían mover, pero nadie lo hace: queda el intercambio del propio anfitrión.</translation>
    </message>
    <message>
        <source>Balloons only</source>
        <translation>Solo globos</translation>
    </message>
    <message>
        <source>Balloons, then swap</source>
        <translation>Globos y después intercambio</translation>
    </message>
    <message>
        <source>Compression, then swap</source>
        <translation>Compresión y después intercambio</translation>
    </message>
    <message>
        <source>ESX&apos;s balancer</source>
        <translation>El gestor de ESX</translation>
    </message>
    <message>
        <source>Each guest gets what it asks for and a fifth more, as long as there is enough.</source>
        <translation>Cada invitado recibe lo que pide y un quinto más, mientras alcance.</translation>
    </message>
    <message>
        <source>Every 10 s the host&apos;s use is steered to 80 %, by virtio balloons; guests only say who goes first.</source>
        <translation>Cada 10 s se lleva el uso del anfitrión al 80 % con globos virtio; los invitados solo dicen quién va primero.</translation>
    </message>
    <message>
        <source>Every 15 s all guests shrink a little while less than 20 % of the host is free, and grow else.</source>
        <translation>Cada 15 s todos los invitados encogen un poco mientras haya menos de un 20 % del anfitrión libre, y si no crecen.</translation>
    </message>
    <message>
        <source>Hyper-V Dynamic Memory</source>
        <translation>Hyper-V Dynamic Memory</translation>
    </message>
    <message>
        <source>No controller</source>
        <translation>Ningún gestor</translation>
    </message>
    <message>
        <source>No guest is asked: pages are taken at random and written to the hypervisor&apos;s own disk.</source>
        <translation>No se pregunta a ningún invitado: se toman páginas al azar y se escriben en el disco del hipervisor.</translation>
    </message>
    <message>
        <source>No guest is asked: pages are taken at random, but those that shrink well stay in memory, compressed.</source>
        <translation>No se pregunta a ningún invitado: se toman páginas al azar, pero las que encogen bien se quedan en memoria, comprimidas.</translation>
    </message>
    <message>
        <source>Pages that hold the same share one host frame; the guests are asked for the rest.</source>
        <translation>Las páginas con el mismo contenido comparten un marco del anfitrión; el resto se pide a los invitados.</translation>
    </message>
    <message>
        <source>Proxmox VE</source>
        <translation>Proxmox VE</translation>
    </message>
    <message>
        <source>Qubes qmemman</source>
        <translation>Qubes qmemman</translation>
    </message>
    <message>
        <source>Sharing, balloons, compression and swap, the gentlest first, as ESX does it.</source>
        <translation>Compartir, globos, compresión e intercambio, lo más suave primero, como hace ESX.</translation>
    </message>
    <message>
        <source>Sharing, balloons, then swap</source>
        <translation>Compartir, globos y después intercambio</translation>
    </message>
    <message>
        <source>Swap only</source>
        <translation>Solo intercambio</translation>
    </message>
    <message>
        <source>The guests are asked first and choose what they can miss; only what they cannot give in time is swapped.</source>
        <translation>Primero se pregunta a los invitados, que eligen de qué pueden prescindir; solo va a disco lo que no pueden dar a tiempo.</translation>
    </message>
    <message>
        <source>The guests are asked, and nothing is taken by force: what they cannot give in time is waited for.</source>
        <translation>Se pregunta a los invitados, y nada se toma por la fuerza: lo que no pueden dar a tiempo se espera.</translation>
    </message>
    <message>
        <source>The hypervisor divides the host by shares and an idle tax; VMware&apos;s drivers ask for their targets.</source>
        <translation>El hipervisor reparte el anfitrión por cuotas y un impuesto sobre lo ocioso; los controladores de VMware consultan sus objetivos.</translation>
    </message>
    <message>
        <source>With every report of a guest, all memory is given out in proportion to what the guests use.</source>
        <translation>Con cada informe de un invitado se reparte toda la memoria en proporción a lo que usan los invitados.</translation>
    </message>
    <message>
        <source>oVirt MOM</source>
        <translation>oVirt MOM</translation>
    </message>
</context>
<context>
    <name>vm</name>
    <message>
        <source>1 VM</source>
        <translation>1 MV</translation>
    </message>
    <message>
        <source>Balloon limit of {vm}</source>
        <translation>Límite del globo de {vm}</translation>
    </message>
    <message>
        <source>Balloon target of {vm}</source>
        <translation>Objetivo del globo de {vm}</translation>
    </message>
    <message>
        <source>Guest pages beyond the limit are never backed, even on an empty host.</source>
        <translation>Las páginas del invitado por encima del límite nunca se respaldan, ni siquiera en un anfitrión vacío.</translation>
    </message>
    <message>
        <source>Limit of {vm}</source>
        <translation>Límite de {vm}</translation>
    </message>
    <message>
        <source>Limit what it may have</source>
        <translation>Limitar lo que puede tener</translation>
    </message>
    <message>
        <source>Reservation of {vm}</source>
        <translation>Reserva de {vm}</translation>
    </message>
    <message>
        <source>Runs at full speed: {rate} page touches a second.</source>
        <translation>Va a velocidad normal: {rate} accesos a páginas por segundo.</translation>
    </message>
    <message>
        <source>Runs {times} slower than it could: {rate} page touches a second.</source>
        <translation>Va {times} más lenta de lo que podría: {rate} accesos a páginas por segundo.</translation>
    </message>
    <message>
        <source>Shares of {vm}</source>
        <translation>Cuotas de {vm}</translation>
    </message>
    <message>
        <source>Shares say what a VM gets relative to others, and only count when host frames are short.</source>
        <translation>Las cuotas dicen cuánto recibe una MV respecto a las demás, y solo cuentan cuando faltan marcos en el anfitrión.</translation>
    </message>
    <message>
        <source>Stalled on its pages in the last 10 s: {some} of the time some program (PSI some), {full} all of them (PSI full).</source>
        <translation>Parada por sus páginas en los últimos 10 s: el {some} del tiempo, algún programa (PSI some); el {full}, todos ellos (PSI full).</translation>
    </message>
    <message>
        <source>Stands still part of its time: {rate} page touches a second.</source>
        <translation>Está parada parte del tiempo: {rate} accesos a páginas por segundo.</translation>
    </message>
    <message>
        <source>The guest has reported no statistics</source>
        <translation>El invitado no ha comunicado estadísticas</translation>
    </message>
    <message>
        <source>The guest last reported {age} ago, too long to go by:</source>
        <translation>El invitado comunicó por última vez hace {age}, demasiado para fiarse:</translation>
    </message>
    <message>
        <source>The guest reported {age} ago:</source>
        <translation>El invitado comunicó hace {age}:</translation>
    </message>
    <message>
        <source>The most of its configured size that the balloon may take; 65 % unless changed.</source>
        <translation>Lo máximo de su tamaño configurado que puede tomar el globo; el 65 % si no se cambia.</translation>
    </message>
    <message>
        <source>The size that the balloon should have; up to {most} is taken without more ado.</source>
        <translation>El tamaño que debe tener el globo; hasta {most} se acepta sin más.</translation>
    </message>
    <message>
        <source>Touches none of its pages just now.</source>
        <translation>Ahora mismo no accede a ninguna de sus páginas.</translation>
    </message>
    <message>
        <source>What is reserved is guaranteed: the balloon never takes it. The host must have it unreserved.</source>
        <translation>Lo reservado está garantizado: el globo no lo toma nunca. El anfitrión debe tenerlo sin reservar.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activas</translation>
    </message>
    <message>
        <source>active, by its estimate</source>
        <translation>activas, según su estimación</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>backed, and idle by its estimate</source>
        <translation>respaldadas y ociosas según su estimación</translation>
    </message>
    <message>
        <source>balloon driver deflates</source>
        <translation>el controlador del globo desinfla</translation>
    </message>
    <message>
        <source>balloon driver idle</source>
        <translation>controlador del globo en reposo</translation>
    </message>
    <message>
        <source>balloon driver inflates</source>
        <translation>el controlador del globo infla</translation>
    </message>
    <message>
        <source>balloon driver loads later in boot</source>
        <translation>el controlador del globo se carga más tarde</translation>
    </message>
    <message>
        <source>balloon driver starts afresh</source>
        <translation>el controlador del globo empieza de cero</translation>
    </message>
    <message>
        <source>blocked until frames are free</source>
        <translation>bloqueada hasta que haya marcos libres</translation>
    </message>
    <message>
        <source>booting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>caída</translation>
    </message>
    <message>
        <source>finished {n} s ago</source>
        <translation>terminó hace {n} s</translation>
    </message>
    <message>
        <source>free in the guest</source>
        <translation>libres en el invitado</translation>
    </message>
    <message>
        <source>free {free} · cache {cache} · available {available} · total {total}</source>
        <translation>libre {free} · caché {cache} · disponible {available} · total {total}</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>host is short</source>
        <translation>falta memoria</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ociosa</translation>
    </message>
    <message>
        <source>its limit</source>
        <translation>su límite</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>limit {size}</source>
        <translation>límite {size}</translation>
    </message>
    <message>
        <source>no balloon driver</source>
        <translation>sin controlador del globo</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>sin controlador</translation>
    </message>
    <message>
        <source>nobody decides</source>
        <translation>nadie decide</translation>
    </message>
    <message>
        <source>num_pages {wanted} · actual {held} (units of 4 KiB)</source>
        <translation>num_pages {wanted} · actual {held} (unidades de 4 KiB)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>programs</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>reserved {size}</source>
        <translation>reserva {size}</translation>
    </message>
    <message>
        <source>shares {n}</source>
        <translation>cuotas {n}</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lenta</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>swapped in {read}, out {written} · faults {major} major, {minor} minor</source>
        <translation>leídos de disco {read}, escritos {written} · fallos {major} mayores, {minor} menores</translation>
    </message>
    <message>
        <source>the {hypervisor} takes for active, by sampling:</source>
        <translation>el {hypervisor} toma por activas, por muestreo:</translation>
    </message>
    <message>
        <source>waiting for {n} {frames}</source>
        <translation>espera {n} {frames}</translation>
    </message>
    <message>
        <source>{all} on a host of {host}</source>
        <translation>{all} en un anfitrión de {host}</translation>
    </message>
    <message>
        <source>{name} killed {n} s ago</source>
        <translation>{name} matado hace {n} s</translation>
    </message>
    <message>
        <source>{n} VMs</source>
        <translation>{n} MV</translation>
    </message>
    <message>
        <source>×{n} overcommitted</source>
        <translation>×{n} de sobreasignación</translation>
    </message>
</context>
</TS>
