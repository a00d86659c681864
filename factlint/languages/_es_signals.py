"""The Spanish words and phrases that signal predicates, in the forms in which they stand in prose."""

from __future__ import annotations

from factlint.languages._signals import comparatives, signal_words

SIGNALS = signal_words("""
born: nació, nacido, nacida, nacimiento, nacer, nace, fecha de nacimiento, natural de, vino al mundo, nacida en,
 nacieron, oriundo de, oriunda de, vio la luz, dio a luz, llegó al mundo, abrió los ojos, natalicio
baptised: bautizado, bautizada, bautismo, bautizo
died: murió, muere, muerte, falleció, fallecido, fallecimiento, muerto, fallece, murieron, morir, fue asesinado,
 fue asesinada, perdió la vida, muerta, fallecida, pereció, fallecieron, fallecería, moriría, dejó de existir,
 perdieron la vida, expiró, encontró la muerte, último suspiro, se quitó la vida, nos dejó, dejó este mundo, exhaló,
 halló la muerte, cerró los ojos, sucumbió, deceso, óbito, pasó a mejor vida
buried: enterrado, enterrada, sepultado, entierro, funeral, sepultada, enterrados, sepultados, inhumado, inhumada,
 descansan, reposan, recibió sepultura, sepultura, llevado al cementerio, sepelio, camposanto
married: se casó, casado, casada, matrimonio, boda, contrajo matrimonio, casarse, casaron, se casaron,
 contrajeron matrimonio, se desposó, contrajo nupcias, casó, al altar, dio el sí, por el altar, desposó, nupcias,
 se unió en matrimonio, tomó por esposa, pasó por la vicaría
divorced: se divorció, divorcio, divorciado, se separó, rompió su matrimonio, disolvió su matrimonio
met: conoció, se reunió, encontró, encuentro, conocer, reunión, se conocieron, conocieron, se encontraron,
 trabó conocimiento, se encontró, coincidió con, se topó, entrevista, se entrevistó, cara a cara, se vio con
enrolled: ingresó, se matriculó, entró, ingreso, matriculado, se inscribió, matriculó, inscrito, inscrita,
 comenzó sus estudios, ingresó en la facultad, empezó sus estudios, inició sus estudios, admitido en la universidad,
 matrícula, entró en la universidad, inició la carrera
graduated: se graduó, graduado, graduación, se licenció, licenciado, título, terminó sus estudios, se doctoró,
 graduada, licenciada, doctor, acabó sus estudios, graduaron, obtuvo el título, obtuvo su título, terminó la carrera,
 aprobó sus exámenes, finalizó sus estudios, se diplomó, se recibió
expelled: expulsado, expulsada, expulsión, echado de, puesto en la calle, apartado del partido, dado de baja, excluido
moved: se mudó, se trasladó, emigró, traslado, se instaló, fijó su residencia, se estableció, alquiló un piso,
 se afincó, se asentó, se fue a vivir, trasladó, tomó casa, echó raíces, mudanza, alquiló
left: salió, dejó, abandonó, partió, salida, se marchó, emprendió viaje, hizo las maletas, se despidió, partida,
 dijo adiós, zarpó, dio la espalda
returned: regresó, volvió, regreso, vuelta, retorno, volvieron, regresaron, de vuelta, volvió a casa, retornó,
 pisó de nuevo, de regreso, estuvo de vuelta
arrived: llegó, llegada, arribó, llegaron, desembarcó, pisó, hizo su entrada, bajó del tren
visited: visitó, visita, viajó, estuvo de visita, hizo una visita, pasó por
fled: huyó, escapó, huida, fuga, se dio a la fuga, dio a la fuga, se puso a salvo, a salvo, a la clandestinidad,
 se refugió, se fugó, puso pies en polvorosa, buscó refugio, se evadió
arrested: detenido, arrestado, detención, arresto, detenida, arrestada, apresado, detuvieron, manos de la policía,
 capturado, prendido, bajo arresto, esposado, echó el guante, captura, aprehendido, puesto a disposición
imprisoned: encarcelado, prisión, cárcel, encarcelada, preso, a la cárcel, entre rejas, en prisión, tras las rejas,
 en la cárcel, al calabozo, encerrado, recluido
tried: juzgado, juzgada, juicio, procesado, procesada, tribunal, compareció, el banquillo, el juicio, ante el juez,
 ante los jueces, llevado a juicio, ante el tribunal, sentado en el banquillo
sentenced: condenado, sentenciado, condena, sentencia, condenada, hallado culpable, declarado culpable, su condena,
 fallo, veredicto, pena
exiled: exiliado, desterrado, exilio, deportado, destierro, exiliada, partió al exilio, al exilio, confinado,
 expulsado del país, a siberia
released: liberado, puesto en libertad, liberación, liberada, excarcelado, lanzado, lanzada, lanzamiento,
 salió a la venta, estreno, indultado, amnistía, se estrenó, estreno en cines, salió, salió de la cárcel,
 recobró la libertad, quedó libre, en libertad, salió de prisión, salió en libertad, recuperó la libertad, estrenado
executed: ejecutado, ahorcado, fusilado, ejecución, fusilamiento, al patíbulo, patíbulo, por las armas, en la horca,
 horca, al paredón, paredón, guillotinado, decapitado, garrote, cadalso, ajusticiado, llevado a la muerte
assassinated: asesinado, asesinada, asesinato, cayó abatido, apuñalado, atentado
wounded: herido, atentado, herida, recibió un balazo, balazo, resultó herido, alcanzado por
fell-ill: enfermó, enfermedad, infarto, derrame cerebral, ictus, cayó enfermo, cayó enferma, ataque cardíaco,
 sufrió un ataque, derrame, guardó cama, contrajo, postrado
retired: se retiró, se jubiló, jubilación, retiro, retirado, retirada, colgó las botas, jubilado, jubilada, retirarse,
 jubilarse, puso fin a su carrera
awarded: premiado, galardonado, recibió, otorgado, ganó, concedido, galardonada, condecorado, premiada, concesión,
 recibieron, concedida, otorgada, recibió el premio, se llevó el premio, laureado, obtuvo el premio, le fue concedido
canonised: canonizado, canonizada, beatificado, beatificada, canonización, beatificación
embalmed: embalsamado, embalsamada, embalsamamiento
born-in: nació en, lugar de nacimiento, natural de, nacido en, nacida en, nació
died-in: murió en, falleció en, lugar de fallecimiento, murió, falleció
buried-in: enterrado en, sepultado en, enterrado, tumba, cementerio
residence: vivió, vive, reside, residencia, residió, vivía, se instaló, instaló, radicado, domicilio, vivieron
hometown: creció en, se crio, originario de, originaria de, oriundo de, procede de, ciudad natal
citizenship: ciudadano, ciudadanía
nationality: nacionalidad, nacional, ciudadano
ethnicity: etnia, ascendencia, origen étnico, étnico, descendencia
religion: religión, iglesia, fe, confesión, creyente, culto
occupation: profesión, trabajó como, ocupación, oficio, se dedicó, trabajaba como, profesional, ejerció como
employer: trabajó para, trabaja para, trabajó, contratado por, empleado de, trabaja en
alma-mater: estudió en, estudió, universidad, se graduó, educado en, estudiaba, doctorado, formado, cursó, licenciado,
 graduado, escuela
field-of-study: estudió, asignatura, especialidad, carrera de, licenciado en, cursó
teacher: alumno de, alumna de, discípulo de, maestro, profesor, tutor, director de tesis, estudió con, discípula de
pupil: enseñó, discípulo, discípula, alumno, alumna, maestro de, doctorando
spouse: esposa, esposo, marido, cónyuge, casado con, mujer, se casó
father: padre, hijo de, hija de
mother: madre, hijo de, hija de
parent: padres, padre, madre, hijo de, hija de
child: hijo, hija, hijos
sibling: hermano, hermana, hermanos
brother: hermano, hermanos
sister: hermana, hermanas
relative: pariente, primo, prima, tío, tía, sobrino, sobrina, abuelo, abuela, nieto, nieta
friend: amigo, amiga, amistad, compañero, compañera, camarada
influenced-by: influido por, influenciado por, inspirado por, influencia de, inspirado en
killed-by: asesinado por, asesinada por, matado por, asesino, asesina, muerto a manos de
cause-of-death: murió de, falleció de, causa de la muerte, a causa de, víctima de, murió a consecuencia
award: premio, galardón, medalla, galardonado, condecorado, ganador, ganadora, galardonada, condecoración, recibió,
 otorgado
notable-work: conocido por, conocida por, famoso por, famosa por, célebre por, obra más conocida, destacado por
nickname: apodo, apodado, conocido como, llamado, apodada, conocida como, alias, apodaron, sobrenombre, llamada
pseudonym: seudónimo, bajo el nombre, pseudónimo, firmó, alias, nombre artístico, firmaba
full-name: nombre completo, nombre real, nombre de nacimiento, nombre oficial, verdadero nombre, llamado,
 también conocido
title: título, titulado, titulada, tratamiento
status: estado actual, activo, activa, retirado, fallecido
age: edad, años, a la edad de, de edad, cumplió
children: hijos, hijas, vástagos, descendientes
siblings: hermanos, hermanas, hermanas y hermanos, menor de, mayor de
birth-order: primogénito, hijo mayor, hija mayor, hijo menor, benjamín
languages-spoken: idiomas, hablaba, habla, lenguas, dominaba
degree: título, licenciatura, doctorado, máster, grado, diplomatura
appointed: nombrado, nombrada, designado, nombramiento, designada, nombró, nombraron, nombramientos, designó,
 fue designado, al frente, al frente de, puesto al frente, obtuvo el cargo, ascendido, encargado de, puesto al mando,
 recibió el cargo
elected: elegido, elegida, elección, elecciones, electo, elegidos, electa, reelegido, reelegida, eligió, eligieron,
 resultó elegido, resultó elegida, ganó las elecciones, comicios, salió elegido, votantes eligieron, en las urnas,
 urnas, ganó la votación, victoria electoral, obtuvo un escaño, escogido
nominated: candidato, candidata, nominado, nominada, propuesto, propuesta, nominación, postulado, candidatura,
 se presentó
took-office: asumió, tomó posesión, ocupó el cargo, juró el cargo, asumió el cargo, llegó al poder, investido,
 toma de posesión, accedió, subió al trono, sucedió, juró, al frente, dirige, tomó las riendas, relevó, relevado,
 se hizo cargo, tomaron posesión, accedió al poder, asumió el poder, ascendió al trono, tomó el mando
left-office: dejó el cargo, abandonó el cargo, cesó en el cargo, fin de su mandato, concluyó su mandato
resigned: dimitió, renunció, dimisión, renuncia, presentó su dimisión, dimisionario, renunciar, dimitir,
 tiró la toalla, dejó el cargo, abandonó el cargo, cesó en el cargo, dejó su puesto
dismissed: destituido, destituida, despedido, despedida, cesado, cesada, destitución, cese, depuesto, relevado,
 despido, destituidos, fue destituido, cesaron, apartado, perdió su puesto, apartado del cargo, echado, removido
crowned: coronado, coronación, coronada
abdicated: abdicó, abdicación, renunció al trono, dejó la corona, renunció a la corona, dejó el trono
joined: se unió, ingresó, se afilió, adhesión, se incorporó, se alistó, afilió, alistó, incorporó, unió, entró en,
 adhirió, se adhirió, entró en el partido, se sumó, formar parte, carné del partido, pasó a formar parte, filas,
 ingresó en el partido
signed: firmado, firmó, firma, firmaron, tratado, firmada, suscrito, rúbrica, suscribió, firmaba, rubricado, se firmó,
 sellado, estamparon, firmas, concertado
adopted: aprobado, aprobada, adoptado, promulgada, aprobación, aprobó, aprobaron, adoptada, ratificado, ratificada,
 promulgado, adoptó, entró en vigor, salió adelante, obtuvo el visto bueno, visto bueno
issued: emitido, emitida, emitió, promulgó, proclamó, decreto, expedido, publicó, manifiesto
abolished: abolido, abolida, abolición, derogado, derogada, suprimido, suprimida, abolió, derogación, eliminado,
 dejó de regir
announced: anunció, anunciado, anunciada, declaró, proclamó, comunicó
speech: discurso, habló, pronunció, intervino, conferencia, dirigió, tomó la palabra, pronunció un discurso,
 subió a la tribuna, arengó
position: cargo, puesto, ministro, presidente, secretario, ocupó el cargo, ministra, presidenta, secretaria, ejerció,
 desempeñó
leader: líder, dirigente, encabezado, jefe, dirigido, alcalde, presidente, lidera, encabezada, dirigió, encabezó,
 presidió, liderado, liderada, jefa, presidenta, al mando de, bajo el mando de, al frente de
president: presidente, presidenta, presidió, presidencia
vice-president: vicepresidente, vicepresidenta, vicepresidencia
prime-minister: primer ministro, primera ministra
head-of-state: rey, reina, emperador, monarca, jefe de estado, emperatriz, zar, reinó, reinado, gobernante,
 jefa del estado
chancellor: canciller
governor: gobernador, gobernadora
mayor: alcalde, alcaldesa
minister: ministro, ministra, ministerio
senator: senador, senadora
speaker: presidente de la cámara, presidenta de la cámara, presidente del congreso, presidente del parlamento
deputy: adjunto, adjunta, suplente, teniente de alcalde, subdirector, subdirectora
commander: comandante, comandado, general, al mando, comandada por, comandó, comandada, mandó, bajo el mando,
 mandado por, generales
leader-title: gobernado por, gobernada por, encabezado por, órgano de gobierno, gobierno, ayuntamiento, alcaldía
predecessor: predecesor, predecesora, antecesor, antecesora, precedido por, sucedió a, reemplazó a, sustituyó a
successor: sucesor, sucesora, sucedido por, sucedida por, le sucedió, lo sucedió, la sucedió, sustituido por,
 reemplazado por, relevado por
party: partido, partido político, militante, afiliado, militó
member-of: miembro, miembro de, perteneció, integrante, pertenece, militante, perteneciente
legislature: parlamento, legislatura, asamblea, cortes, cámara
government-type: gobierno, república, monarquía, federal, forma de gobierno
governing-body: gobernado por, gobernada por, administrado por, administrada por, órgano rector, regido por
jurisdiction: jurisdicción, competencia, ámbito
signatory: firmante, firmado por, firmada por, signatario
started: comenzó, empezó, inició, inicio, comienzo, estalló, comenzaron, empezaron, estallido, iniciado, iniciada,
 comenzado, arrancó, arranque, dio comienzo, dieron comienzo, estallaba, iniciaron, se inició, se iniciaron,
 desencadenó, comenzaba, empezada, se desató
ended: terminó, acabó, finalizó, fin, final, concluyó, terminaron, conclusión, acabaron, cesó, terminado, concluido,
 se acabó, puso fin, llegó a su fin, concluyeron, finalizaron, tocó a su fin, finalizado, finalizada, terminaba,
 llegó a su término
happened: tuvo lugar, ocurrió, se celebró, sucedió, aconteció, se produjo, celebró, librada, libró, se celebraron,
 celebraron, se disputó, tuvieron lugar, se jugó, jugada, se libró, ocurrida, ocurrido, acaecido, acaecida,
 tuvo por escenario, se disputaron, disputada, disputado, celebrada, celebrado, se registró, sucedida
declared-war: declaró la guerra, declaración de guerra, entró en guerra, entró en la guerra
invaded: invadió, invadido, invadida, invasión, atacó, ataque, invadieron
surrendered: se rindió, rendición, capituló, depuso las armas, bandera blanca
armistice: armisticio, alto el fuego, tregua, cese de hostilidades
captured: tomada, tomado, capturado, captura, toma, ocupado, capturada, conquistado, conquistada, conquista, ocupada,
 cayó, asalto, tomó, tomaron, ocupación, fue tomado, en manos de, asaltado, toma de
besieged: sitiado, sitiada, asedio, asediado, asediada, cerco, sitió, sitio de
liberated: liberado, liberada, liberación, liberó, reconquistada, recuperada
bombed: bombardeado, bombardeada, bombardeo, cañoneo
mutinied: se amotinó, motín, sublevación, se sublevó, levantamiento, rebelión, insurrección, sublevaron, amotinaron,
 alzamiento
overthrown: derrocado, caída, derrocamiento, derrocada, derribado, golpe de estado, depuesto, derrocó
strike: huelga, paro, se declararon en huelga, huelguistas
demonstration: manifestación, marcha, protesta, manifestaron
destroyed: destruido, destruida, destrucción, destruyó, incendio, hundido, hundida, hundió, arrasado, arrasada,
 derrumbó, hundimiento, ardió, reducido a cenizas, pasto de las llamas, en ruinas, devastado, en llamas
duration: duró, durante, duración, largo, duraron, prolongó, minutos
deaths: muertos, murieron, víctimas, fallecidos, muertes, perdieron la vida, mortales, perecieron, caídos,
 fallecimientos, murió, costó la vida, cobró, fallecieron, víctimas mortales
injured: heridos, heridas, lesionados, heridos graves, resultaron heridos
prisoners: prisioneros, capturados, presos, detenidos, prisioneras, cautivos
missing: desaparecidos, desaparecidas
troops: soldados, tropas, hombres, ejército, efectivos, militares, fuerzas, regimientos, divisiones, marineros,
 combatientes
participants: participantes, participaron, asistieron, asistentes, delegados, manifestantes, huelguistas, personas,
 presentes, obreros, acudieron, tomaron parte, corredores, concurrieron, reunió, congregó, desfilaron
ships: barcos, buques, naves, navíos, cruceros, acorazados, embarcaciones, destructores
belligerent: combatieron, lucharon, contra, enfrentó, beligerantes, contendientes, combatientes, bando
part-of-conflict: en el marco de, parte de la guerra, durante la guerra, librada durante, combate de
winner: ganador, ganadora, ganada por, ganado por, ganó, vencedor, vencedora, victoria, campeón, campeona, triunfo
loser: perdedor, perdió, derrotado, derrotada, perdedora, vencido, vencida
battle: batalla, combatió en, luchó en, participó en, guerra, sirvió en, combatió, luchó
military-branch: sirvió en, ejército, armada, marina, fuerza aérea, infantería
military-rank: rango, grado, ascendido a, ascendió a
garrison: guarnición, acuartelado, acuartelada, acantonado, destacado en
opponent: contra, rival, adversario, adversaria, oponente, enemigo, enfrentó, frente a
result: resultado, desenlace, saldó, concluyó con
held: celebrado, celebrada, se celebró, tuvo lugar, congreso, conferencia, convocado, convocada, reunió, elecciones,
 celebró, se reunió, se celebraron, celebraron, sesionó, se llevó a cabo, se desarrolló, celebración, congregó,
 se congregaron
opened: abierto, inaugurado, abrió, inauguración, apertura, inaugurada, abierta, abrieron, se inauguró, inauguró,
 apertura al público, abrió sus puertas, abiertos, inaugurados, inauguradas, inauguraron, entró en servicio,
 puesta en servicio, puesto en servicio, abría, inaugurarse, estrenado
closed: cerrado, cerró, cierre, clausurado, cerrada, clausurada, clausura, cerraron, cerrados, clausuró,
 echó el cierre, cerró sus puertas
dissolved: disuelto, disuelta, disolución, se disolvió, disolvió, desaparición, cerró sus puertas, dejó de existir,
 echó el cierre
voted: votó, votaron, votación
votes: votos, voto, sufragios, papeletas, votantes
vote-share: de los votos, votos, por ciento de los votos, sufragios, porcentaje de votos
seats: escaños, diputados, curules, concejales, actas, bancas
turnout: participación, tasa de participación, votaron, acudieron a las urnas, participó
electorate: electores, censo electoral, electorado, inscritos, votantes, empadronados, padrón
delegates: delegados, delegadas, diputados, representantes, compromisarios
candidates: candidatos, candidaturas, candidatas, aspirantes
majority: mayoría, margen
votes-for: votos a favor, a favor, votaron a favor, votos afirmativos
votes-against: en contra, votos en contra, votaron en contra, votos negativos
abstentions: abstenciones, se abstuvieron, abstuvo
candidate: candidato, candidata, candidatura, se presentó, aspirante
runner-up: segundo lugar, subcampeón, subcampeona, segundo clasificado, segunda posición
founded: fundado, fundada, fundó, fundación, creado, creada, establecido, establecida, creación, fundaron, fundador,
 constituido, constituida, constituyó, instituido, nació, formado, formada, creó, surgió, fundadas, fundados, creados,
 nacida, nacido, fundara, remonta, se fundó, puso en marcha, data de, se puso en marcha, vio la luz, abrió sus puertas,
 se formó, puso en pie, se remonta
merged: se fusionó, fusionado, fusionada, fusión, fusionaron, unificado, fusionó, se fusionaron, fusionarse, absorbido,
 se unió a
split: escisión, se escindió, dividido, división, se dividió, cisma, separó, ruptura, se partió
banned: prohibido, prohibida, prohibición, ilegalizado, ilegalizada, vetado, prohibió, ilegalización, declarado ilegal,
 fuera de la ley
legalised: legalizado, legalizada, legalización
incorporated: constituida, constituido, estatus de ciudad, título de ciudad, inscrita, registrada
bankrupt: quiebra, bancarrota, quebró, insolvencia, concurso de acreedores, insolvente, suspensión de pagos,
 se declaró en quiebra, quebrar
acquired: adquirido, adquirida, adquirió, adquisición, compró, comprado, comprada, compra, vendido, vendida,
 adquiridos, compraron, absorbió, absorbida, absorbido, se hizo con, vendió, pasó a manos
nationalised: nacionalizado, nacionalizada, nacionalización, nacionalizó, expropiado, expropiada
founder: fundador, fundadora, fundado por, fundada por, fundadores, fundó, fundado, fundada, creado por, creada por,
 establecido por
founded-in: fundado en, fundada en, se fundó en, creado en, creada en, establecida en
headquarters: sede, con sede en, tiene su sede en, tiene su sede, oficinas centrales, domicilio social, domicilio,
 cuartel general, radica
owner: propietario, propiedad de, dueño, pertenece a, dueña, propiedad, posee, propietaria, accionista
parent-company: empresa matriz, matriz, filial de, pertenece a, grupo, sociedad matriz
subsidiary: filial, filiales, subsidiaria, división
operator: operado por, operada por, operador, operadora, gestionado por, gestionada por, explotado por,
 administrado por
chief-executive: director ejecutivo, directora ejecutiva, consejero delegado, consejera delegada, director general,
 directora general, ceo
key-person: dirigido por, dirigida por, presidente, presidenta, consejero delegado, directivo, directiva, persona clave
dean: decano, decana
rector: rector, rectora, director de la escuela
industry: industria, sector, ramo, se dedica
product: produce, fabrica, productos, fabricante de, vende, ofrece, servicios
affiliation: afiliado, afiliada, asociado, asociada, vinculado, vinculada, afiliación, adscrito
campus: campus, ciudad universitaria
mascot: mascota
ideology: ideología, doctrina, ideario
newspaper: periódico, diario, órgano, gaceta
sponsor: patrocinado, patrocinada, patrocinador, patrocinio, patrocina
sports-offered: deportes, disciplinas deportivas
motto: lema
slogan: eslogan, consigna
abbreviation: siglas, abreviatura, abreviado, abreviada, acrónimo
colours: colores, color
latin-name: nombre científico, nombre latino, en latín
members: miembros, socios, afiliados, militantes, integrantes, afiliadas, simpatizantes, contaba con, cuenta con,
 abonados, asociados, socias
employees: empleados, trabajadores, plantilla, emplea, personal, empleadas, trabajadoras, operarios, da empleo,
 empleaba, contaba con, cuenta con, emplean, trabajan, trabajaban, ocupa, plantilla de
students: estudiantes, alumnos, alumnado, matriculados, universitarios, alumna, contaba con, acoge, cursan, matriculó,
 alumnas
postgraduates: posgrado, estudiantes de posgrado, postgrado, doctorandos
undergraduates: estudiantes de grado, estudiantes de pregrado, pregrado
academic-staff: profesores, docentes, personal docente, profesorado, académicos, catedráticos
revenue: ingresos, facturación, facturó, ventas, volumen de negocio, cifra de negocios, facturado, facturaba, ingresó,
 ingresos de, factura, facturan
dividend: dividendo, dividendos, dividendo por acción
equity-ratio: ratio de capital, ratio de fondos propios, coeficiente de capital
investments: inversiones, inversión, invirtió, invertido
orders-received: entrada de pedidos, pedidos recibidos, cartera de pedidos
warehouses: almacenes, almacén, depósitos, bodegas
cargo: contenedores, carga, mercancías, toneladas de carga, flete
profit: beneficio, ganancias, beneficio neto, utilidad, ganó, ganaba, beneficios, beneficio de, obtuvo
assets: activos, patrimonio, activo total, capital propio, recursos propios
budget: presupuesto, presupuestario, gasto, manejaba, maneja, presupuesto de
branches: sucursales, tiendas, oficinas, locales, establecimientos, filiales, sedes, almacenes
customers: clientes, abonados, usuarios, suscriptores, clientas
fleet: flota, aviones, aeronaves, vehículos, camiones, autobuses
written: escrito, escrita, escribió, compuso, redactado, escribía, redactada, redactó, compuesto, compuesta,
 terminó de escribir, puso punto final, punto final, dejó escrito, de su pluma
published: publicado, publicada, publicó, publicación, editado, apareció, salió, salió a la luz, impreso, editada,
 publicaron, vio la luz, lanzado, editó, salió de la imprenta, a las librerías, librerías, a la venta,
 vio la luz pública
first-issue: primer número, comenzó a publicarse, empezó a publicarse, apareció por primera vez, apareció,
 primera edición
last-issue: último número, dejó de publicarse, última edición, cerró
premiered: se estrenó, estreno, estrenado, estrenada, primera representación, se estrenaba, estrenó, estrenadas,
 estrenados, estrenarse, subió a escena, llegó a los cines
first-aired: emitido por primera vez, emitida por primera vez, primera emisión, se emitió, emitió, estreno, emitido,
 emitida
last-aired: último episodio, última emisión, último capítulo, emisión final
recorded: grabado, grabada, grabación, grabó, grabaron
painted: pintado, pintada, pintó, pintura
translated: traducido, traducida, traducción, tradujo
author: autor, autora, escrito por, escrita por, escribió, novela de, libro de, escritor, escritora, guion, autores
wrote: escribió, autor de, autora de, novela, libro, obra, escribió la
editor: editor, editora, editado por, editada por, redactor jefe, redactora, redactor, dirigido por, edición de
translator: traducido por, traducida por, traductor, traductora, tradujo, traducción de
illustrator: ilustrado por, ilustrada por, ilustrador, ilustradora, ilustraciones
publisher: editorial, publicado por, publicada por, editor, editora, editado por, editada por, publicó
creator: creador, creadora, creado por, creada por, creó, álbum de, canción de, ideado por, pintado por, esculpido por,
 obra de
director: director, dirigida por, dirigido por, directora, dirigió, dirigida, dirigido, película de, dirección,
 realizador, realizadora, directores
producer: producido por, producida por, productor, productora, produjo, producción
starring: protagonizada por, protagonizado por, reparto, protagonista, protagonizó, elenco, actor, actriz,
 interpretado por, actores, papel principal, protagonizan, encarnado
composer: compositor, compositora, compuesto por, compuesta por, compuso, música de, banda sonora de, banda sonora,
 partitura, letra de
performer: interpretado por, interpretada por, cantante, intérprete, cantado por, cantó, interpretó
band-member: miembro, integrante, miembros de la banda, formada por, formado por, componentes
associated-act: asociado con, colaboró con, tocó con, banda, actuó con, relacionado con
record-label: discográfica, sello, sello discográfico, casa discográfica
studio: estudio, productora, desarrollado por, producida por
presenter: presentado por, presentada por, presentador, presentadora, conducido por, presenta
version: versión, versión estable
programming-language: lenguaje de programación, escrito en, programado en, implementado en
operating-system: sistema operativo, plataforma, funciona en, disponible para
licence: licencia, bajo licencia, publicado bajo, distribuido bajo
developer: desarrollado por, desarrollada por, desarrollador, desarrolló, desarrolladora, creado por
distributor: distribuido por, distribuida por, distribuidora, distribución, distribuyó
broadcaster: emitido por, emitida por, cadena, emitido en, emisora, canal, retransmitido por, transmitido por
series: serie, saga, trilogía, pertenece a la serie, forma parte de la serie
preceded-by: precedido por, precedida por, continuación de, secuela de, sigue a, precuela, anterior
followed-by: seguido por, seguida por, seguido de, seguida de, secuela, continuación, siguiente
first-appearance: apareció por primera vez, primera aparición, debutó en, aparición
character: personaje, protagonista, héroe
genre: género, estilo, tipo de música, música
derivative: derivado, dio lugar a, derivada
stylistic-origin: orígenes, origen, deriva de, surgió de, raíces, proviene de
language: idioma, lengua, en español, escrito en, lengua oficial, publicado en, hablado
discipline: disciplina, campo, materia, trata de, ámbito, tema, revista de
media-type: tapa dura, tapa blanda, rústica, formato, impreso, impresa, soporte, libro electrónico
dedicated-to: dedicado a, dedicada a, dedicatoria, en memoria de, conmemora, homenaje, monumento a, en homenaje
based-on: basado en, basada en, adaptación de, inspirado en, inspirada en, adaptación
museum: museo, galería, colección, se conserva, conservado, expuesto, expuesta, exhibe
frequency: mensual, semanal, diario, trimestral, anual, periodicidad, quincenal, bimestral
isbn: isbn
issn: issn, eissn
oclc: oclc
lccn: lccn
coden: coden
library-class: biblioteca del congreso, clasificación de la biblioteca
pages: páginas
chapters: capítulos
volumes: volúmenes, tomos, volumen
issues: números, ediciones, ejemplar
copies: ejemplares, copias, tirada, ejemplar, vendidos, vendió, impresos, vendidas
episodes: episodios, capítulos, entregas
tracks: pistas, canciones, temas, cortes
running-time: duración, minutos, dura, metraje, duró, de duración
box-office: recaudación, recaudó, taquilla, recaudados
impact-factor: factor de impacto
words: palabras
renamed: renombrado, rebautizado, cambió de nombre, rebautizada, pasó a llamarse, nuevo nombre, cambió su nombre,
 rebautizó, recibió su nombre
independent: independencia, independiente, se independizó, independizó, se separó de
annexed: anexionado, anexionada, anexión, anexado, anexada, incorporado, incorporada, anexionó, cedido, cedida
settled: poblado, poblada, colonizado, colonizada, asentamiento, primeros pobladores, colonización, asentaron
construction-started: comenzó la construcción, inicio de la construcción, comenzaron las obras, inicio de las obras,
 primera piedra, obras comenzaron, construcción comenzó, obras
completed: terminado, construido, construida, completado, finalizado, construcción, terminada, concluido, concluida,
 finalizada, levantado, edificado, edificada, erigido, erigida, construyó, terminación, completada, construidos,
 terminados, acabado, acabada, concluyó, se terminó, edificó, levantada, se construyó, erigió, se alzó, finalización
demolished: demolido, demolida, demolición, derribado, derribada, derribo, derruido, echado abajo, piqueta
renovated: renovado, renovada, restaurado, restaurada, restauración, reformado, reformada, rehabilitado,
 rehabilitación, remodelado, remodelación
listed: declarado, declarada, patrimonio, bien de interés cultural, inscrito, catalogado, protegido
unveiled: inaugurado, inaugurada, inauguración, inauguró, descubierto, develado
located-in: ubicado, ubicada, situado, situada, se encuentra, localizado, está en, localizada, ubica, se ubica,
 se sitúa, se halla, emplazado, emplazada
country: país, nación, estado, nacional
region: región, comarca, provincia, zona, comunidad autónoma
state: estado
county: condado, comarca
district: distrito, barrio, comarca
municipality: municipio, municipal, término municipal, comuna, ayuntamiento
city: ciudad, localidad, villa, cerca de, población
capital: capital, capital de, cabecera, sede
largest-city: ciudad más grande, mayor ciudad, ciudad más poblada, más poblada, más grande
city-served: da servicio a, sirve a, servicio a la ciudad, sirve, atiende
borders: limita con, limita, linda, colinda, fronterizo, vecino, vecina, frontera, limítrofe
to-the-north: norte, al norte
to-the-south: sur, al sur
to-the-east: al este
to-the-west: oeste, al oeste
to-the-northeast: noreste, nordeste, al noreste
to-the-northwest: noroeste, al noroeste
to-the-southeast: sureste, sudeste, al sureste
to-the-southwest: suroeste, sudoeste, al suroeste
river: río, orillas, a orillas de, ribera, márgenes
mouth: desemboca, desembocadura, desagua, vierte, confluye
source-of-river: nace en, nacimiento, fuente, naciente, manantial
mountain-range: cordillera, sierra, macizo, cadena montañosa, montañas
drainage-basin: cuenca, cuenca hidrográfica, drena
discharge: caudal, caudal medio, metros cúbicos por segundo
crosses: cruza, atraviesa, cruzan, salva, sobre el río, discurre
tributary: afluente, tributario
parent-peak: pico padre
prominence: prominencia
first-climber: primera ascensión, ascendido por primera vez por, escalado por primera vez por, primeros en ascender,
 primeros en escalar, conquistado por
first-climbed: primera ascensión, ascendido por primera vez, escalado, coronado, conquistado,
 ascendida por primera vez, escalada
demonym: gentilicio, habitantes, llamado
ethnic-group: grupo étnico, etnia, étnico, minoría, pueblo, habitantes
currency: moneda, divisa, curso legal, unidad monetaria
anthem: himno, himno nacional
patron-saint: santo patrón, patrón, patrona, patrono
twin-town: hermanada, hermanado, hermanamiento, ciudades hermanas
time-zone: huso horario, zona horaria, utc
architect: arquitecto, diseñado por, arquitecta, diseñada por, proyectado por, diseñó, obra del arquitecto, diseño de
designer: diseñador, diseñadora, diseñado por, diseñada por, diseñó, proyectado por, ingeniero
builder: construido por, construida por, constructor, construyó, constructora, fabricado por, fabricada por,
 fabricante, astillero, contratista
architectural-style: estilo, estilo arquitectónico, arquitectura, estilo gótico, estilo barroco
significant-building: edificios, obras, diseñó, proyectó, autor de
material: material, hecho de, hecha de, construido en, construida en, hecho con, materiales, elaborado con
tenant: inquilino, ocupado por, alberga, arrendatario, ocupantes
category: categoría, clasificado, clasificada, tipo, catalogado
runway-surface: superficie de la pista, asfaltada, pavimentada, superficie
runway-name: pista, denominación de la pista
icao: oaci, código oaci, icao
iata: iata, código iata
postal-code: código postal, códigos postales
area-code: prefijo telefónico, prefijo, código de área, código telefónico
register-number: número de registro, número de inventario, número de referencia, registro
climate: clima
population: población, habitantes, personas, población total, vecinos, residentes, poblado, almas, cuenta con,
 contaba con, viven, vivían, pobladores, empadronados, habitan
population-density: densidad, densidad de población, habitantes por kilómetro cuadrado
households: hogares, familias, viviendas
area: superficie, área, extensión, kilómetros cuadrados, hectáreas, abarca, ocupa, superficie total, extiende, ocupaba,
 abarcaba
water-area: agua, superficie de agua, cubierto de agua, área de agua
floor-area: superficie construida, superficie útil, metros cuadrados construidos, metros cuadrados
floors: pisos, plantas, niveles
rooms: habitaciones, salas, cuartos, dormitorios
beds: camas, plazas hospitalarias
elevation: altitud, sobre el nivel del mar, elevación, metros sobre el nivel del mar, metros de altitud, cota, altura
length: longitud, largo, longitud total, de largo, eslora, recorrido, mide, longitud de, de longitud, medía, miden,
 kilómetros de largo
width: anchura, ancho, de ancho, manga, amplitud, envergadura, ancha, de anchura, anchura de
height: altura, alto, de alto, de altura, alta, altitud, mide, estatura, alcanza, se eleva, se alza, alzándose
depth: profundidad, de profundidad, profundo, profunda, calado
thickness: espesor, grosor, grueso
diameter: diámetro
radius: radio
circumference: circunferencia, perímetro
weight: peso, pesa, pesaba, toneladas, masa, desplazamiento, pesan
volume: volumen, litros, metros cúbicos, cúbicos
capacity: capacidad, aforo, cabida, plazas, asientos, alberga, localidades, capacidad para, aforo de, aforo para,
 capaz de albergar, caben, cabían, acoge, albergar
speed: velocidad, nudos, kilómetros por hora, velocidad máxima, rápido
distance: distancia, kilómetros de, dista, recorrió, a distancia
power: potencia, caballos, kilovatios, megavatios, vatios
temperature: temperatura, grados, celsius, fahrenheit
rainfall: precipitaciones, lluvia, pluviosidad
cost: costo, coste, precio, costó, cuesta, importe, inversión, invertido, presupuestado, pagó, dividendo, valorado,
 costaron, costado, costaba, ascendió, ascendieron, costar, desembolso, coste de
income: salario, sueldo, ingresos, renta, cobraba, cobró, honorarios, paga
gdp: producto interior bruto, producto interno bruto, pib, economía
debt: deuda, endeudamiento
unemployment: desempleo, paro, desempleados, parados, desocupación
inflation: inflación, precios subieron, índice de precios
share: por ciento, porcentaje, proporción, cuota, tasa, índice, porcentual, ratio, porción
growth: creció, aumentó, aumento, crecimiento, incremento, aumentaron, crecieron, subió, subida, alza, ascenso, duplicó
decline: disminuyó, cayó, descenso, bajó, disminución, reducción, redujo, caída, decreció, retrocedió, cayeron,
 disminuyeron, bajada, merma
production: producción, produjo, produce, fabricó, fabricados, fabricadas, cosecha, rendimiento, produjeron, producía,
 producen, fabrica, fabricaba, elaboró, elabora
visitors: visitantes, turistas, visitas, visitaron, huéspedes
passengers: pasajeros, viajeros, pasajeras, usuarios
runway-length: longitud de la pista, pista
tracks-of-rail: vías, andenes, andén
stations: estaciones, paradas
bridges: puentes, arcos, vanos
engines: motores, motor, cilindros
gear: cañones, fusiles, ametralladoras, tanques, piezas de artillería, artillería, armas, carros de combate
discovered: descubierto, descubierta, descubrió, descubrimiento, hallado, hallada, hallazgo, descubrieron, observado,
 avistado
invented: inventado, inventó, invención, patentado, patente, ideado, patentó
launched: lanzado, lanzamiento, lanzada, despegó, lanzaron, botado, botada, botadura, despegue, lanzó,
 puesto en órbita, botados, lanzados, fue botado, fue botada
landed: aterrizó, aterrizaje, amerizó, alunizó, amerizaje, alunizaje, aterrizado, aterrizaron
selected: seleccionado, seleccionada, elegido, elegida, selección, escogido, escogida, contratado, reclutado
decommissioned: dado de baja, dada de baja, retirado del servicio, retirada del servicio, desguazado, desguazada,
 fuera de servicio, clausurada
commissioned: entró en servicio, puesto en servicio, puesta en servicio, en servicio, entrada en servicio
discoverer: descubridor, descubridora, descubierto por, descubierta por, descubrió, hallado por
inventor: inventor, inventora, inventado por, inventada por, inventó, patentado por
named-after: en honor de, en honor a, debe su nombre, lleva el nombre de, toma su nombre, bautizado en honor
kingdom: reino
phylum: filo, división
class: clase, pertenece a la clase
order: orden, pertenece al orden
family: familia, pertenece a la familia
genus: género, pertenece al género
species: especie
fossil: fósil, fósiles
habitat: hábitat, habita en, nativo de, nativa de, endémico, endémica, se distribuye
symptom: síntoma, causa, provoca
mission: misión, tripulación, tripulante, voló en, voló a bordo, vuelo, vuelo espacial, participó en, astronauta,
 a bordo
crew-member: tripulación, tripulante, tripulado por, piloto, astronauta, comandante, integrada por, tripulada por
launch-site: lanzado desde, lanzada desde, plataforma de lanzamiento, cosmódromo, lugar de lanzamiento, despegó de,
 despegó desde
launch-vehicle: cohete, lanzador, vehículo de lanzamiento, lanzado por un, lanzada con, a bordo de un cohete
aircraft: avión, aviones, caza, aeronave, helicóptero, utiliza, bombardero
orbits: orbita, gira alrededor, orbitan
ingredient: ingrediente, ingredientes, contiene, hecho con, ingredientes principales, elaborado con, se prepara con,
 preparado con, a base de, incluye, se elabora con, contienen, hecha con, compuesto de
course: postre, entrante, plato principal, primer plato, plato, aperitivo
dish-variation: variante, variedad, variación, versión
similar-dish: similar, parecido, parecida, se parece, semejante, emparentado
serving: se sirve, servido, servida, se come, caliente, frío, ración
cuisine: cocina, gastronomía, plato, cocina típica
formula: fórmula, fórmula química
symbol: símbolo
atomic-number: número atómico
melting-point: punto de fusión, se funde, funde
boiling-point: punto de ebullición, hierve
density: densidad, denso
half-life: semivida, vida media, período de semidesintegración
wavelength: longitud de onda
orbital-period: período orbital, orbita, traslación, revolución
rotation-period: período de rotación, rotación, gira sobre
apoapsis: apoapsis, afelio, apogeo
periapsis: periapsis, perihelio, perigeo
escape-velocity: velocidad de escape
magnitude: magnitud, richter
moons: lunas, satélites
time-in-space: tiempo en el espacio, en el espacio, pasó en el espacio
spacewalks: paseos espaciales, caminatas espaciales, actividades extravehiculares, paseo espacial
energy: energía, calorías, kilocalorías, julios, kilojulios
protein: proteína
fat: grasa
carbohydrate: hidratos de carbono, carbohidratos
dose: dosis
cases: casos, contagios, contagiados, infectados, infecciones, positivos
patients: pacientes, sujetos, enfermos
lifespan: esperanza de vida, longevidad, vive hasta, vida útil
season: temporada, campaña, campeonato, jugó en
debut: debut, debutó, estreno, primer partido, se estrenó, debutado, debutaría, hizo su debut, debuta
transferred: traspasado, traspasada, traspaso, fichó por, fichado, fichaje, cedido
promoted: ascendió, ascenso, ascendido, ascendida, subió a
relegated: descendió, descenso, descendido, descendida, bajó a
club: jugó en, club, equipo, jugó para, fichó por, jugador de, militó en, futbolista, milita, plantilla, juega en,
 clubes, cantera
league: liga, milita en, juega en, compite en, división, campeonato de liga, disputa
manager: entrenador, entrenado por, entrenadora, técnico, seleccionador, dirigido por, dirige, director técnico,
 entrenó, banquillo
managed: entrenó, dirigió, dirige, entrena, entrenador de, al frente de
captain: capitán, capitana, capitaneado, capitaneada, capitaneó
ground: estadio, campo, juega en, cancha, pabellón, partidos como local, juega sus partidos
playing-position: posición, juega de, delantero, centrocampista, portero, defensa, mediapunta, guardameta, delantera,
 demarcación
draft-team: draft, seleccionado por, elegido por, drafteado por
medal: medalla, oro, plata, bronce, medallista
tournament: torneo, copa, campeonato, competición, campeón, mundial
wins: victorias, ganó, triunfos, ganados, ganaron, partidos ganados
losses: derrotas, perdió, perdidos, partidos perdidos
draws: empates, empató, empatados, partidos empatados
points: puntos, puntuación, anotó
goals: goles, gol, marcó, anotó, tantos, dianas, goleador, anotados, goles a favor, marcado, marcados, marcando, goleó
goals-conceded: goles en contra, encajó, goles encajados, goles recibidos, encajados
appearances: partidos, encuentros, apariciones, internacionalidades, partidos jugados, jugó, disputó, disputados,
 disputado, jugados
titles: títulos, trofeos, campeonatos, ligas, copas, ganado, conquistó, conquistado, palmarés
medal-count: medallas, medallas de oro, medallas de plata, medallas de bronce, oros, platas, bronces
place-reached: terminó, quedó, puesto, posición, clasificado, clasificación, acabó, primer lugar, segundo lugar,
 tercer lugar
shirt-number: dorsal, número, camiseta, camiseta número
spectators: espectadores, público, asistencia, aficionados, asistentes, hinchas, asistieron, presenciaron, congregó
transfer-fee: traspaso, cláusula, por un importe de, coste del traspaso
draft-pick: draft, ronda, elección, puesto del draft
record: récord, plusmarca, marca personal
ordered: encargado, encargada, pedido, encargo
laid-down: puesta en quilla, puesta de quilla, quilla, grada
christened: bautizado, bautizada, bautizo, amadrinado
maiden-voyage: viaje inaugural, primer viaje, vuelo inaugural, primer vuelo
production-started: comenzó la producción, inicio de la producción, producción, producido, fabricado,
 empezó a fabricarse, fabricación, en producción
production-ended: fin de la producción, cesó la producción, dejó de fabricarse, terminó la producción, producción,
 fabricación
engine: motor, propulsado por, propulsada por, impulsado por, motores
transmission: transmisión, caja de cambios, cambio manual, velocidades
body-style: carrocería, descapotable, berlina, cupé, sedán, tracción
assembly: ensamblado en, ensamblada en, montado en, montaje, ensamblaje, fabricado en, se fabrica en, se ensambla en
function: función, sirve como, sirve de, se utiliza como, uso, finalidad
wheelbase: distancia entre ejes
carriages: vagones, coches, vagón
rocket-stages: etapas, fases
launches: lanzamientos
failures: fallos, fracasos, fallidos, fallidas
crew-size: tripulación, tripulantes, dotación
instrument: instrumento, toca, tocaba, guitarrista, pianista, baterista, bajista, tocó
movement: movimiento, corriente
cinematographer: fotografía, director de fotografía, directora de fotografía, dirección de fotografía, rodada por
narrator: narrado por, narrada por, narrador, narradora
drafted: draft, seleccionado, elegido
destinations: destinos, rutas, vuela a
""")

COMPARATIVES = comparatives("""
-born -founded: mayor, más antiguo, más antigua, más viejo, más vieja
+born +founded: menor, más joven, más reciente, más nuevo, más nueva
+population +area: más grande
-population -area: más pequeño, más pequeña
+population: más habitantes, más poblado, más poblada
-population: menos habitantes
+elevation +height: más alto, más alta
-elevation -height: más bajo, más baja
+length +pages +running-time: más largo, más larga
-length -pages -running-time: más corto, más corta
""")
