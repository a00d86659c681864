"""The Spanish words and phrases that signal predicates, in the forms in which they stand in prose."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: nació, nacido, nacida, nacimiento, nacer, nace, fecha de nacimiento, natural de, vino al mundo
baptised: bautizado, bautizada, bautismo, bautizo
died: murió, muere, muerte, falleció, fallecido, fallecimiento, muerto, fallece, murieron, morir, fue asesinado,
 fue asesinada, perdió la vida, muerta, fallecida, pereció, fallecieron
buried: enterrado, enterrada, sepultado, entierro, funeral, sepultada
married: se casó, casado, casada, matrimonio, boda, contrajo matrimonio, casarse, casaron
divorced: se divorció, divorcio, divorciado
met: conoció, se reunió, encontró, encuentro, conocer, reunión
enrolled: ingresó, se matriculó, entró, ingreso, matriculado
graduated: se graduó, graduado, graduación, se licenció, licenciado, título, terminó sus estudios
expelled: expulsado, expulsada, expulsión
moved: se mudó, se trasladó, emigró, traslado, se instaló
left: salió, dejó, abandonó, partió, salida
returned: regresó, volvió, regreso, vuelta, retorno
arrived: llegó, llegada, arribó
visited: visitó, visita, viajó
fled: huyó, escapó, huida, fuga
arrested: detenido, arrestado, detención, arresto, detenida, arrestada, apresado, detuvieron
imprisoned: encarcelado, prisión, cárcel, encarcelada, preso
sentenced: condenado, sentenciado, condena, sentencia, condenada
exiled: exiliado, desterrado, exilio, deportado, destierro, exiliada
released: liberado, puesto en libertad, liberación, liberada
executed: ejecutado, ahorcado, fusilado, ejecución, fusilamiento
assassinated: asesinado, asesinada, asesinato
wounded: herido, atentado, herida
retired: se retiró, se jubiló, jubilación, retiro
awarded: premiado, galardonado, recibió, otorgado, ganó, concedido
born-in: nació en, lugar de nacimiento, natural de, nacido en, nacida en, nació
died-in: murió en, falleció en, lugar de fallecimiento, murió, falleció
buried-in: enterrado en, sepultado en, enterrado, tumba, cementerio
residence: vivió, vive, reside, residencia, residió
nationality: nacionalidad
citizenship: ciudadano, ciudadanía
alma-mater: estudió en, estudió, universidad, se graduó, educado en
occupation: profesión, trabajó como, ocupación, oficio
spouse: esposa, esposo, marido, cónyuge, casado con, mujer, se casó
father: padre, hijo de, hija de
mother: madre, hijo de, hija de
parent: padres, padre, madre, hijo de, hija de
child: hijo, hija, hijos
sibling: hermano, hermana, hermanos
brother: hermano, hermanos
sister: hermana, hermanas
award: premio, galardón, medalla, galardonado, condecorado
pseudonym: seudónimo, bajo el nombre, pseudónimo, firmó
nickname: apodo, apodado, conocido como, llamado
full-name: nombre completo, nombre real
age: edad, años, a la edad de, de edad
children: hijos, hijas
siblings: hermanos, hermanas
appointed: nombrado, nombrada, designado, nombramiento
elected: elegido, elegida, elección, elecciones, electo
took-office: asumió, tomó posesión, ocupó el cargo, juró el cargo
left-office: dejó el cargo, abandonó el cargo
resigned: dimitió, renunció, dimisión, renuncia
crowned: coronado, coronación, coronada
abdicated: abdicó, abdicación
joined: se unió, ingresó, se afilió, adhesión, se incorporó
signed: firmado, firmó, firma, firmaron, tratado, firmada
adopted: aprobado, aprobada, adoptado, promulgada, aprobación, aprobó
speech: discurso, habló, pronunció
position: cargo, puesto, ministro, presidente, secretario
leader: líder, dirigente, encabezado, jefe, dirigido, alcalde, presidente, lidera
president: presidente, presidenta
prime-minister: primer ministro, primera ministra
head-of-state: rey, reina, emperador, monarca, jefe de estado
governor: gobernador, gobernadora
mayor: alcalde, alcaldesa
commander: comandante, comandado, general, al mando, comandada por, comandó
party: partido
member-of: miembro, miembro de, perteneció
started: comenzó, empezó, inició, inicio, comienzo, estalló, comenzaron
ended: terminó, acabó, finalizó, fin, final, concluyó
happened: tuvo lugar, ocurrió, se celebró, sucedió, aconteció
captured: tomada, tomado, capturado, captura, toma, ocupado
overthrown: derrocado, caída, derrocamiento, derrocada
surrendered: se rindió, rendición, capituló
deaths: muertos, murieron, víctimas, fallecidos, muertes
injured: heridos, heridas, lesionados
troops: soldados, tropas, hombres, ejército
participants: participantes, participaron, asistieron, asistentes, delegados
duration: duró, durante, duración
held: celebrado, celebrada, se celebró, tuvo lugar, congreso, conferencia
opened: abierto, inaugurado, abrió, inauguración, apertura, inaugurada
closed: cerrado, cerró, cierre, clausurado
dissolved: disuelto, disuelta, disolución
votes: votos, voto
vote-share: de los votos, votos
seats: escaños, diputados
turnout: participación
founded: fundado, fundada, fundó, fundación, creado, creada, establecido, establecida, creación
founder: fundador, fundadora, fundado por, fundada por, fundadores, fundó, fundado, fundada
headquarters: sede, con sede en, tiene su sede en
owner: propietario, propiedad de, dueño
members: miembros, socios, afiliados
employees: empleados, trabajadores
students: estudiantes, alumnos
written: escrito, escrita, escribió, compuso, redactado
published: publicado, publicada, publicó, publicación, editado, apareció
author: autor, autora, escrito por, escrita por, escribió, novela de, libro de
publisher: editorial, publicado por, publicada por
director: director, dirigida por, dirigido por, directora, dirigió, dirigida, dirigido, película de
starring: protagonizada por, protagonizado por, reparto
language: idioma, lengua, en español
pages: páginas
copies: ejemplares, copias, tirada
renamed: renombrado, rebautizado, cambió de nombre, rebautizada
independent: independencia, independiente
completed: terminado, construido, construida, completado, finalizado, construcción, terminada
construction-started: comenzó la construcción, inicio de la construcción
architect: arquitecto, diseñado por, arquitecta, diseñada por, proyectado por, diseñó
located-in: ubicado, ubicada, situado, situada, se encuentra, localizado, está en
country: país
capital: capital
largest-city: ciudad más grande, mayor ciudad
population: población, habitantes, personas
population-density: densidad
area: superficie, área, extensión
elevation: altitud, sobre el nivel del mar, elevación
length: longitud, largo
width: anchura, ancho
height: altura, alto
depth: profundidad
weight: peso, pesa
speed: velocidad
distance: distancia
cost: costo, coste, precio, costó
share: por ciento, porcentaje, proporción
growth: creció, aumentó, aumento, crecimiento
decline: disminuyó, cayó, descenso, bajó
discovered: descubierto, descubierta, descubrió, descubrimiento
invented: inventado, inventó, invención
launched: lanzado, lanzamiento, lanzada
ingredient: ingrediente, ingredientes, contiene, hecho con
club: jugó en, club, equipo, jugó para
manager: entrenador, entrenado por
wins: victorias, ganó
goals: goles
creator: creador, creadora, creado por, creada por, creó, álbum de, canción de
illustrator: ilustrado por, ilustrada por, ilustrador
composer: compositor, compositora, compuesto por, compuesta por, compuso, música de, banda sonora de
designer: diseñador, diseñadora, diseñado por, diseñada por, diseñó
builder: construido por, construida por, constructor, construyó
discoverer: descubridor, descubridora, descubierto por, descubierta por, descubrió
inventor: inventor, inventora, inventado por, inventada por, inventó
developer: desarrollado por, desarrollada por, desarrollador, desarrolló
winner: ganador, ganadora, ganada por, ganado por, ganó, vencedor
loser: perdedor, perdió
chief-executive: director ejecutivo, directora ejecutiva, consejero delegado, consejera delegada, director general
captain: capitán, capitana
""")
