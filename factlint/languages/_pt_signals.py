"""The Portuguese words and phrases that signal predicates; plurals and genders of participles follow by stemming."""

from __future__ import annotations

from factlint.languages._signals import signal_words

SIGNALS = signal_words("""
born: nasceu, nascido, nasce, nascer, nascimento, data de nascimento, natural de, veio ao mundo, veio à luz,
 natural da, natural do, nascera, viu a luz, deu à luz, ao mundo, abriu os olhos
baptised: batizado, batismo, batizou
died: morreu, morre, morrer, morte, morto, faleceu, falece, falecido, falecimento, óbito, perdeu a vida,
 foi assassinado, foi assassinada, foi morto, foi morta, morta, falecida, pereceu, morreram, faleceram, finou, expirou,
 faleceria, morreria, perecera, desapareceu, veio a falecer, falecera, último suspiro, pôs termo à vida, suicidou-se,
 encontrou a morte, sucumbiu, exalou, partiu deste mundo, deixou de existir, tirou a própria vida
buried: enterrado, enterro, sepultado, sepultamento, funeral, inumado, sepultada, enterrada, inumada, repousa, jaz,
 a enterrar, sepultura, levado ao cemitério
married: casou, casaram, casado, casamento, casar, desposou, matrimônio, matrimónio, boda, bodas, núpcias, se casou,
 casou-se, contraiu matrimónio, contraiu matrimônio, consorciou, unira, ao altar, disse sim, deu o nó, tomou por esposa
divorced: divorciou, divorciado, divórcio, separou-se, casamento dissolvido
met: conheceu, encontrou, encontro, reuniu, reunião, conhecer, travou conhecimento, encontrou-se, cruzou-se,
 reuniu-se com, cara a cara
enrolled: ingressou, matriculou, matriculado, ingresso, entrou na universidade, admitido, matrícula, inscreveu,
 matriculou-se, ingressou na universidade, ingressou na faculdade, começou os estudos, iniciou os estudos,
 inscreveu-se, foi admitido
graduated: formou, formado, graduou, graduado, licenciou, diploma, concluiu os estudos, formatura, concluiu o curso,
 bacharelou, formou-se, licenciou-se, obteve o diploma, terminou os estudos, exames, bacharelou-se, colou grau
expelled: expulso, expulsou, expulsão, posto na rua, afastado do partido, mandado embora, excluído, banido de
moved: mudou-se para, mudou, mudança, instalou, transferiu, emigrou, radicou, fixou residência, instalou-se,
 estabeleceu-se, passou a viver, foi viver, foi morar, mudou-se, alugou um quarto, alugou uma casa, radicou-se,
 assentou arraiais, transferiu-se
left: deixou, partiu, saiu, abandonou, saída, foi-se embora, fez as malas, despediu-se, disse adeus, partida,
 pôs-se a caminho, virou as costas
returned: regressou, voltou, retornou, regresso, retorno, volta, de volta, voltou a casa, de regresso
arrived: chegou, chegada, desembarcou, pôs os pés, desceu do comboio, deu entrada
visited: visitou, visita, viajou
fled: fugiu, fuga, escapou, refugiou, pôs-se em fuga, em fuga, evadiu-se, à clandestinidade, refugiou-se, escapuliu,
 procurou refúgio, encontrou refúgio, pôs-se a salvo, escondeu-se
arrested: preso, prenderam, detido, detenção, detiveram, prisão, capturado, mãos da polícia, apanhado, voz de prisão,
 algemado, captura, foi preso, levado pela polícia
imprisoned: encarcerado, prisão, cadeia, cárcere, preso, aprisionado, para a cadeia, atrás das grades, na cadeia,
 na prisão, à prisão, enclausurado, calabouço, trancado
tried: julgado, julgamento, tribunal, processado, no banco dos réus, banco dos réus, em tribunal, a julgamento,
 compareceu, perante o juiz, sentou-se no banco, respondeu em tribunal
sentenced: condenado, sentenciado, sentença, condenação, considerado culpado, dado como culpado, veredicto, pena,
 declarado culpado
exiled: exilado, exílio, desterrado, degredado, deportado, desterro, banido, partiu para o exílio, degredo,
 para o exílio, sibéria
released: libertado, solto, libertação, posto em liberdade, anistiado, amnistiado, anistia, estreou, estreia,
 saiu nos cinemas, saiu da prisão, recuperou a liberdade, em liberdade, indultado, saiu em liberdade, saiu da cadeia,
 chegou às lojas, posto à venda
executed: executado, execução, enforcado, fuzilado, guilhotinado, decapitado, enforcamento, fuzilamento, ao cadafalso,
 cadafalso, na forca, forca, pelotão, ao paredão, levado à morte, passado pelas armas
assassinated: assassinado, assassinato, assassínio, morto a tiro, apunhalado, atentado, às mãos de
wounded: ferido, baleado, atentado, levou um tiro, atingido por, ferimento
fell-ill: adoeceu, derrame, doença, sofreu um avc, ataque cardíaco, acidente vascular, caiu de cama, sofreu um ataque,
 avc, ficou de cama, contraiu, adoecer
retired: aposentou, aposentadoria, reformou, retirou, aposentou-se, reformou-se, jubilou, reforma, retirou-se,
 aposentado, jubilado, reformado, pendurou as botas, aposentação
awarded: premiado, galardoado, recebeu, agraciado, condecorado, ganhou, laureado, atribuído, distinguido,
 recebeu o prémio, recebeu o prêmio, venceu o prémio, ganhou o prémio
canonised: canonizado, beatificado
embalmed: embalsamado
born-in: natural do, nasceu em, nascido em, local de nascimento, natural de, nasceu, nascido, terra natal
died-in: morreu em, faleceu em, morreu, faleceu, local de falecimento
buried-in: enterrado, sepultado, cemitério, túmulo, mausoléu, jaz
residence: vive, viveu, vivia, reside, residia, residiu, morou, mora, morava, residência
hometown: cresceu, originário de, terra natal
citizenship: cidadão, cidadã, cidadania
nationality: nacionalidade
ethnicity: etnia, ascendência, origem
religion: religião, igreja, fé
occupation: profissão, ocupação, trabalhou como, exerceu, ofício
employer: trabalhou, empregado, empregador
alma-mater: estudou, universidade, frequentou, formou, graduou, ex-aluno, aluno
field-of-study: estudou, cursou, curso
teacher: aluno de, discípulo de, professor, orientador, estudou com, aluna de
pupil: ensinou, aluno, discípulo
spouse: esposa, esposo, marido, mulher, cônjuge, casado, casou, viúva, viúvo
father: pai, filho de, filha de, filho do
mother: mãe, filho de, filha de, filho da
parent: pais, pai, mãe, filho de, filha de
child: filho, filha, filhos, filhas
sibling: irmão, irmã, irmãos, irmãs
brother: irmão, irmãos
sister: irmã, irmãs
relative: parente, primo, prima, tio, tia, sobrinho, sobrinha, neto, neta, avô, avó
friend: amigo, amiga, amizade, companheiro
influenced-by: influenciado, inspirado, influência
killed-by: assassinado por, morto por, assassino
cause-of-death: morreu de, causa da morte, vítima de
award: prêmio, prémio, premiado, medalha, galardão, condecorado, recebeu, laureado
notable-work: conhecido por, conhecida por, célebre, famoso, obra
nickname: alcunha, apelido, apelidado, conhecido como, conhecida como, chamado
pseudonym: pseudônimo, pseudónimo, sob o nome, assinou, assinava, codinome
full-name: nome completo, nome verdadeiro, nome de batismo, nome real, nome oficial
title: título, intitulado
status: estado atual, ativo, aposentado
age: idade, anos, aos, com a idade
children: filhos, filhas, crianças, filho, filha, descendência
siblings: irmãos, irmãs, irmão, irmã
birth-order: mais velho, mais novo, caçula, primogênito, filho
languages-spoken: línguas, idiomas, falava
degree: grau, licenciatura, doutorado, doutoramento, mestrado, bacharelado
appointed: nomeado, nomeou, nomeação, designado, indicado, nomeada, designada, indicada, empossado, promovido,
 promovida, à frente de, recebeu o cargo, encarregado, investido, chamado a dirigir
elected: eleito, elegeu, eleição, eleições, escolhido, reeleito, elegeram, venceu as eleições, reeleição, escrutínio,
 sufrágio, eleita, ganhou nas urnas, nas urnas, eleitores escolheram, ganhou as eleições, vitória eleitoral,
 saiu vencedor
nominated: indicado, candidato, proposto, nomeado, candidatura, candidatou-se
took-office: tomou posse, assumiu, assumiu o cargo, posse, subiu ao trono, chegou ao poder, tornou-se, sucedeu,
 tomou conta, à frente, governa desde, desde, lidera desde, empossado, empossada, sucede, ascendeu ao trono, ao trono,
 prestou juramento, tomou o poder, assumiu a presidência, assumiu funções, investidura, tomou as rédeas
left-office: deixou o cargo, abandonou o cargo, fim do mandato, cessou funções, deixou, cessou, saiu
resigned: demitiu, renunciou, demissão, renúncia, demitiu-se, pediu demissão, renunciou ao, apresentou a demissão,
 abdicou, atirou a toalha, deixou o cargo, abandonou o cargo, pediu a demissão, jogou a toalha, afastou-se do cargo
dismissed: demitido, destituído, exonerado, deposto, afastado, demitida, exonerada, destituída, exoneração, afastada,
 despedido, perdeu o cargo, afastado do cargo, posto na rua
crowned: coroado, coroação
abdicated: abdicou, abdicação, renunciou ao trono, depôs a coroa, deixou o trono
joined: aderiu, juntou, ingressou, filiou, entrou para, adesão, alistou, membro desde, filiou-se,
 entrou para o partido, ingressou no partido, juntou-se, tornou-se membro, fileiras, alistou-se
signed: assinado, assinou, assinaram, assinatura, firmado, tratado, celebrado, firmou, rubricado, subscrito, selado,
 assinaturas
adopted: aprovado, adotado, adoptado, aprovou, aprovação, promulgado, ratificado, recebeu luz verde, votado
issued: emitido, promulgado, publicado, decreto, proclamado, editado
abolished: abolido, abolição, revogado, extinto, eliminado, suprimido
announced: anunciado, anunciou, proclamou, declarou, anúncio
speech: discurso, discursou, falou, conferência, palestra, proferiu, tomou a palavra, proferiu um discurso,
 subiu à tribuna
position: cargo, posto, função, ministro, presidente, secretário, comissário, serviu como
leader: líder, dirigente, chefe, liderado, liderada, dirigido, presidente, encabeçado, chefiado, lidera, dirigiu,
 liderou, chefiou
president: presidente, presidência, presidido
vice-president: vice-presidente
prime-minister: primeiro-ministro, primeira-ministra, premiê, chefe de governo
head-of-state: rei, rainha, imperador, imperatriz, czar, monarca, chefe de estado, reinado, reinou
chancellor: chanceler
governor: governador, governadora
mayor: prefeito, prefeita, presidente da câmara, autarca, governa, governada, governado, dirige
minister: ministro, ministra, ministério
senator: senador, senadora
speaker: presidente da câmara, presidente da assembleia, presidente do parlamento
deputy: vice, adjunto, suplente
commander: comandante, comandado, comandada, comandou, general, sob o comando
leader-title: governado por, administrado por, câmara municipal, prefeitura
predecessor: antecessor, predecessor, sucedeu a, substituiu
successor: sucessor, sucedido por, sucessora, substituído por
party: partido, filiado
member-of: membro, pertenceu, pertence, pertencia, integrante, integrou
legislature: parlamento, legislatura, assembleia
government-type: governo, república, monarquia, forma de governo
governing-body: governado por, administrado por, órgão dirigente
jurisdiction: jurisdição, competência
signatory: signatário, assinado por
started: começou, iniciou, início, começo, eclodiu, rebentou, estourou, teve início, principiou, deflagrou, iniciado,
 arrancou, arranque, deu início, iniciou-se, iniciaram, começaram, irrompeu, eclosão, abertura
ended: terminou, acabou, fim, final, término, concluiu, encerrou, cessou, findou, acabaram, terminaram, chegou ao fim,
 pôs fim, encerrado, encerramento, conclusão, concluída, findo, terminado, ao fim, teve fim, encerrou-se
happened: ocorreu, aconteceu, teve lugar, realizou, deu-se, sucedeu, ocorrida, ocorrido, decorreu, realizada,
 realizado, realizou-se, disputada, disputado, disputou-se, travou-se, travada, registou-se, aconteceram, ocorreram,
 sucedida, jogou-se, verificou
declared-war: declarou guerra, declaração de guerra, declarou a guerra, entrou na guerra
invaded: invadiu, invasão, atacou, ataque, invadido
surrendered: rendeu, rendição, capitulou, capitulação, depôs as armas, rendeu-se, bandeira branca
armistice: armistício, trégua, cessar-fogo
captured: tomado, capturado, captura, tomada, ocupado, ocupação, conquistado, tomou, conquistou, assalto, caiu,
 nas mãos de, tomada de
besieged: cercado, cerco, sitiado, assédio
liberated: libertado, libertação
bombed: bombardeado, bombardeio, bombardeamento
mutinied: amotinou, motim, revolta, insurreição, levante, rebelião, sublevou
overthrown: derrubado, deposto, queda, derrube, destituído, golpe
strike: greve, grevista, paralisação
demonstration: manifestação, manifestou, marcha, protesto
destroyed: destruído, destruição, incendiado, afundado, naufragou, em chamas, ardeu, reduzido a cinzas, em ruínas,
 arrasado, devastado
duration: durou, duração, durante, dura, prolongou
deaths: mortos, morreram, vítimas, mortes, baixas, perderam a vida, pereceram, causou, provocou, matou, faleceram,
 óbitos, vítimas mortais
injured: feridos, feridas, lesionados, ferimentos
prisoners: prisioneiros, presos, capturados, detidos, cativos
missing: desaparecidos
troops: soldados, tropas, homens, exército, forças, marinheiros, efetivos
participants: delegados, participantes, participaram, assistiram, manifestantes, grevistas, presentes, trabalhadores,
 operários, pessoas, reuniu, tomaram parte, reuniram, acorreram, desfilaram, juntou
ships: navios, embarcações, barcos, cruzadores
belligerent: lutaram, combateu, contra, beligerantes
part-of-conflict: no âmbito da, durante a guerra, no contexto da
winner: vencedor, venceu, vitória, campeão, ganhou, vencido por, vencida, triunfou
loser: perdeu, derrotado, vencido
battle: batalha, lutou, combateu
military-branch: exército, marinha, força aérea, serviu no, serviu na
military-rank: patente, promovido
garrison: guarnição, aquartelado
opponent: contra, adversário, opositor, rival
result: resultado, resultou
held: realizado, realizou, teve lugar, congresso, conferência, eleições, reuniu, sediado, celebrado, realizou-se,
 reuniu-se, decorreu, ocorreu, celebrou-se, foi realizado
opened: aberto, abriu, inaugurado, inauguração, abertura, inaugurou, aberta ao público, abriu portas, abriu as portas,
 inaugurar, entrou em funcionamento, entrou em serviço, abriram, aberta ao tráfego, inaugurou-se
closed: fechado, fechou, encerrado, encerramento, encerrou, fechou portas, fechou as portas, encerrada, extinto,
 extinta, encerraram, fecho
dissolved: dissolvido, dissolução, extinto, dissolveu, fechou as portas, deixou de existir, desfez-se, dispersado
voted: votou, votação, votaram
votes: votos, voto
vote-share: dos votos, votos, por cento dos votos
seats: assentos, cadeiras, lugares, mandatos, deputados, vagas
turnout: participação, comparecimento, afluência, compareceram
electorate: eleitores, inscritos, eleitorado
delegates: delegados, representantes, deputados
candidates: candidatos
majority: maioria
votes-for: a favor, votos a favor
votes-against: contra, votos contra
abstentions: abstenções, abstiveram
candidate: candidato, candidata, candidatura, concorreu
runner-up: segundo lugar, vice-campeão, vice-campeã, segundo colocado, vice
founded: fundado, fundou, fundação, criado, criou, criação, estabelecido, formado, instituído, fundaram, fundada,
 nasceu, criada, surgiu, constituído, constituiu, instituída, fundar, remonta, instituiu, nascido, nascida,
 abriu as portas, viu a luz
merged: fundiu, fusão, unificado, fundiram, incorporado, fusionou, fundiu-se, uniu-se a, absorvido
split: cisão, cindiu, dividiu, divisão, separou, dividiu-se, cindiu-se, partiu-se, ruptura
banned: proibido, proibição, ilegalizado, declarado ilegal
legalised: legalizado, legalização
incorporated: constituída, elevada a cidade, foro de cidade
bankrupt: falência, faliu, insolvência, bancarrota, falido, insolvente, abriu falência, faliram
acquired: adquirido, comprado, aquisição, comprou, adquiriu, comprada, vendido, venda, vendeu, compra, absorvido,
 incorporado
nationalised: nacionalizado, nacionalização
founder: fundador, fundadora, fundado por, fundada por, fundou, criado por, fundadores
founded-in: fundado em, fundada em, fundado, criado em
headquarters: sede, sediado, sediada, com sede em
owner: proprietário, dono, propriedade de, pertence, proprietária
parent-company: empresa-mãe, subsidiária de, pertence
subsidiary: subsidiária, filial
operator: operado por, operada por, administrado
chief-executive: diretor executivo, presidente executivo
key-person: dirigida por, presidente, pessoa-chave, diretor
dean: decano, decana
rector: reitor, reitora
industry: indústria, setor, ramo
product: produz, fabrica, produtos
affiliation: afiliado, afiliação
campus: campus
mascot: mascote
ideology: ideologia, doutrina
newspaper: jornal, órgão
sponsor: patrocinador, patrocinado, patrocínio
sports-offered: esportes, desportos, modalidades
motto: lema, divisa
slogan: slogan
abbreviation: sigla, abreviatura, abreviado
colours: cores, cor
latin-name: nome científico, em latim
members: membros, militantes, filiados, sócios, associados, conta com, contava com, associado, filiação, sócio
employees: empregados, funcionários, trabalhadores, emprega, empregava, postos de trabalho, colaboradores, trabalham,
 trabalhavam, pessoal, operários, quadro, conta com
students: estudantes, alunos, conta com, alunas, matriculados, universitários, inscritos, frequentam
postgraduates: pós-graduação, doutorandos, mestrandos
undergraduates: graduação, estudantes de graduação, licenciandos
academic-staff: docentes, professores
revenue: receita, faturamento, faturação, volume de negócios, facturou, faturou, receitas, vendas, facturação, fatura,
 volume de vendas
dividend: dividendo, dividendos, provento
equity-ratio: rácio de capital próprio, índice de capital próprio
investments: investimentos, investimento, investiu, investido
orders-received: encomendas recebidas, carteira de encomendas
warehouses: armazéns, armazém, depósitos
cargo: contentores, contêineres, carga, mercadorias
profit: lucro, lucros, lucrou, resultado líquido, ganhou, lucro líquido
assets: ativos, patrimônio, ativo total
budget: orçamento, orçamental, verba, dotação
branches: filiais, lojas, agências, sucursais, escritórios
customers: clientes, assinantes, usuários, utilizadores
fleet: frota, aviões, aeronaves, veículos, caminhões
written: escrito, escreveu, redigido, redigiu, composto, compôs, concluído, no papel, terminou, da sua pena, redação
published: publicado, publicou, publicação, editado, saiu, lançado, apareceu, impresso, veio a lume, do prelo,
 à estampa, às livrarias, viu a luz, posto à venda
first-issue: primeiro número, primeira edição, começou a circular
last-issue: último número, última edição, deixou de circular
premiered: estreou, estreia, estreado, estreou-se, estreada, estreias, primeira audição, levada à cena,
 apresentada pela primeira vez, subiu ao palco, chegou aos cinemas
first-aired: estreou, exibido pela primeira vez, transmitido
last-aired: último episódio, última emissão, último capítulo
recorded: gravado, gravação
painted: pintado, pintou
translated: traduzido, tradução, traduziu
author: autor, autora, escrito por, escrita por, escreveu, autoria
wrote: escreveu, autor, autora, obra
editor: editor, redator, editado por, redação
translator: tradutor, tradução, traduzido por
illustrator: ilustrado por, ilustrador, ilustrações, ilustradora
publisher: editora, publicado por, publicada por
creator: criador, criado por, criadora
director: diretor, dirigido por, dirigida por, realizador, diretora, realizado por
producer: produtor, produzido por
starring: estrelado, protagonizado, elenco, protagonista
composer: compositor, composto por, compôs, música de
performer: interpretado por, cantor, cantora, intérprete
band-member: integrante, membros da banda, formação
associated-act: colaborou com, tocou com, colaboração com
record-label: gravadora, editora discográfica, selo
studio: estúdio, produtora
presenter: apresentado por, apresentador, apresentadora
version: versão, versão estável
programming-language: linguagem de programação, escrito em, programado em
operating-system: sistema operacional, sistema operativo, plataforma
licence: licença, sob a licença
developer: desenvolvido por, desenvolvedor, desenvolvedora, desenvolveu
distributor: distribuído por, distribuidora, distribuição
broadcaster: emissora, exibido por, transmitido por, canal
series: série, trilogia, saga
preceded-by: precedido por, sequência de, anterior
followed-by: seguido por, sequência, continuação
first-appearance: primeira aparição, apareceu pela primeira vez
character: personagem, protagonista
genre: gênero, género
derivative: derivado, deu origem
stylistic-origin: origens, deriva de, raízes
language: língua, idioma
discipline: disciplina, campo, trata de, área, tema
media-type: capa dura, brochura, formato, impresso
dedicated-to: dedicado a, dedicatória, em memória, comemora, homenagem
based-on: baseado em, baseada em, adaptação
museum: museu, galeria, coleção, exposto, conservado
frequency: mensal, semanal, diário, trimestral, anual, periodicidade
isbn: isbn
issn: issn, eissn
oclc: oclc
lccn: lccn
coden: coden
library-class: biblioteca do congresso
pages: páginas
chapters: capítulos
volumes: volumes, tomos
issues: números, edições
copies: exemplares, cópias, tiragem
episodes: episódios
tracks: faixas, canções, músicas
running-time: minutos, duração, dura, durava
box-office: bilheteria, arrecadou, bilheteira, arrecadação
impact-factor: fator de impacto
words: palavras
renamed: renomeado, rebatizado, mudou de nome, passou a chamar, renomeou, recebeu o nome, novo nome, passou a chamar-se
independent: independência, independente, tornou-se independente, separou-se de
annexed: anexado, anexação, incorporado
settled: povoado, colonizado, colonização, assentamento
construction-started: início da construção, construção começou, construção iniciada, obras começaram, primeira pedra,
 início das obras
completed: concluído, construído, construção, terminado, acabado, erguido, conclusão, finalizado, construiu, edificado,
 erigido, erguida, ergueu, completado, edificada, concluída, construídos, construíra, ficou pronto, levantado
demolished: demolido, demolição, deitado abaixo, posto abaixo, derrubado, arrasado, veio abaixo
renovated: renovado, restaurado, reforma
listed: tombado, patrimônio, monumento nacional, classificado
unveiled: inaugurado, inauguração
located-in: localizado, situado, fica, localiza, situa, encontra-se, sito
country: nação
region: região, província
state: estado
county: condado, concelho
district: distrito, bairro
municipality: município, concelho, municipal
city: cidade
capital: capital
largest-city: maior cidade, cidade mais populosa
city-served: serve a cidade, atende, servida
borders: faz fronteira, limita
to-the-north: norte, ao norte, a norte
to-the-south: sul, ao sul, a sul
to-the-east: leste, a leste
to-the-west: oeste, a oeste
to-the-northeast: nordeste
to-the-northwest: noroeste
to-the-southeast: sudeste
to-the-southwest: sudoeste
river: rio, margens, banhado
mouth: desagua, foz
source-of-river: nasce, nascente
mountain-range: serra, cordilheira
drainage-basin: bacia hidrográfica, bacia
discharge: vazão, caudal, metros cúbicos por segundo
crosses: atravessa, cruza, transpõe
tributary: afluente
parent-peak: pico pai
prominence: proeminência
first-climber: primeira ascensão, escalado pela primeira vez por, primeiros a escalar
first-climbed: primeira ascensão, escalado pela primeira vez, escalada
demonym: gentílico, habitantes
ethnic-group: grupo étnico, etnia, minoria, povo
currency: moeda
anthem: hino, hino nacional
patron-saint: santo padroeiro, padroeiro, padroeira
twin-town: cidade-irmã, geminada, geminação
time-zone: fuso horário, utc
architect: arquiteto, arquitecto, arquiteta, projetado por, projetada por, desenhado por, projetada, projetado,
 projectada, projetou, desenhada, desenhado, projectado, riscada, arquitetos, risco
designer: desenhado por, projetado por, projetista
builder: construído por, construtor
architectural-style: estilo, estilo arquitetônico, arquitetura
significant-building: edifícios, projetou, obras
material: feito de, feita de, material
tenant: inquilino, locatário, abriga, ocupado por
category: categoria, classificado, tipo
runway-surface: superfície da pista, asfalto, pavimento
runway-name: pista
icao: icao, código icao
iata: iata, código iata
postal-code: código postal, cep
area-code: código de área, indicativo, ddd
register-number: número de registro, número de registo, número de inventário
climate: clima
population: população, habitantes, moradores, pessoas, residentes, povoação, vivem, viviam, almas, residem, conta com,
 contava com, populacional, habitava
population-density: densidade
households: domicílios, famílias
area: área, superfície, extensão, abrange, estende, ocupa, hectares, quilómetros quadrados, quilômetros quadrados,
 cobre, distribuídos
water-area: área de água, superfície de água, coberto por água
floor-area: área construída, metros quadrados, área útil
floors: andares, pisos
rooms: quartos, salas, divisões
beds: leitos, camas, dispõe de, conta com
elevation: altitude, acima do nível do mar, elevação, de altitude, situada a, situado a, metros acima, altitude de
length: comprimento, extensão, comprido, mede, media, comprimento de, extensão de, de extensão, longa, longo
width: largura, largo, de largura, largura de, larga
height: altura, alto, mede, de altura, altura de, ergue, eleva, alta
depth: profundidade, de profundidade, profundo, profunda
thickness: espessura, espesso
diameter: diâmetro
radius: raio
circumference: circunferência, perímetro
weight: peso, pesa, pesava, massa, toneladas, deslocamento, pesam, quilos
volume: volume
capacity: capacidade, lotação, lotação de, capacidade para, lugares, assentos, acolhe, alberga, comporta, recebe
speed: velocidade, nós, velocidade máxima, velocidade de, quilómetros por hora, quilômetros por hora, rápido
distance: distância, distante, percorreu, quilómetros de, quilômetros de, dista, distam, fica a
power: potência, cavalos, quilowatts, megawatts, potência de, watts
temperature: temperatura, graus
rainfall: precipitação, chuva, pluviosidade
cost: custo, custou, preço, custa, custaram, custava, orçado, orçada, ascendeu, custos, gasto, gastou, investimento,
 avaliado, orçou
income: salário, renda, ordenado, ganhava
gdp: produto interno bruto, pib
debt: dívida
unemployment: desemprego
inflation: inflação
share: por cento, porcentagem, percentagem, proporção
growth: cresceu, aumentou, aumento, crescimento
decline: diminuiu, caiu, declínio, reduziu, redução
production: produção, produziu, produzido, produz, produzia, fabricou, fabrica, colheita, produzidos, fabricados
visitors: visitantes, turistas, visitaram, recebeu, hóspedes, visitado
passengers: passageiros, transportou, viajantes, utentes, transporta
runway-length: comprimento da pista, pista
tracks-of-rail: vias, plataformas, linhas férreas
stations: estações
bridges: pontes, arcos, vãos
engines: motores, cilindros, motor
gear: canhões, fuzis, metralhadoras, tanques, artilharia, espingardas
discovered: descoberto, descobriu, descoberta
invented: inventado, inventou, invenção, patenteado
launched: lançado, lançamento, lançou, lançado à água, bota-abaixo, descolou, decolou
landed: aterrou, pousou, aterrissou
selected: selecionado, escolhido
decommissioned: desativado, retirado de serviço, descomissionado, desmontado, abatido
commissioned: comissionado, entrou em serviço, em serviço, entrada em serviço
discoverer: descobridor, descoberto por, descoberta por
inventor: inventor, inventado por
named-after: em homenagem, nomeado em homenagem
kingdom: reino
phylum: filo, divisão
class: classe
order: ordem
family: família
genus: gênero
species: espécie
fossil: fóssil, fósseis
habitat: habitat, vive em, endêmico, nativo de
symptom: sintoma
mission: missão, tripulação, voo espacial, a bordo, astronauta
crew-member: tripulação, tripulante, piloto, astronauta, comandante
launch-site: lançado de, lançado a partir, plataforma de lançamento, cosmódromo
launch-vehicle: foguete, foguetão, veículo de lançamento
aircraft: avião, caça, aeronave, helicóptero, bombardeiro
orbits: orbita, gira em torno
ingredient: ingrediente, feito com, feita com, contém
course: sobremesa, entrada, prato principal, prato
dish-variation: variante, variação
similar-dish: semelhante, parecido, similar
serving: servido, serve-se, quente, frio, porção
cuisine: culinária, cozinha, gastronomia, prato típico
formula: fórmula, fórmula química
symbol: símbolo
atomic-number: número atômico
melting-point: ponto de fusão, funde
boiling-point: ponto de ebulição, ferve
density: densidade, denso
half-life: meia-vida
wavelength: comprimento de onda
orbital-period: período orbital
rotation-period: período de rotação, rotação
apoapsis: afélio, apogeu, apoastro
periapsis: periélio, perigeu, periastro
escape-velocity: velocidade de escape
magnitude: magnitude, richter
moons: luas, satélites, lua
time-in-space: no espaço, tempo no espaço
spacewalks: caminhadas espaciais, atividades extraveiculares
energy: energia, calorias, quilocalorias, joules
protein: proteína
fat: gordura
carbohydrate: carboidratos, hidratos de carbono
dose: dose, dosagem
cases: casos, infectados, infecções, contágios
patients: pacientes, doentes
lifespan: expectativa de vida, esperança de vida, longevidade
season: temporada, época
debut: estreia, estreou, estreou-se, estrear, primeiro jogo, estreara
transferred: transferido, transferência, contratado, contratação
promoted: promovido, promoção, acesso, subiu à, subiu, promovida, subida, ascendeu
relegated: rebaixado, rebaixamento, despromovido, descida, desceu, despromoção, caiu
club: clube, jogou, equipe, equipa
league: liga, campeonato
manager: treinador, treinado por, técnico
managed: treinou, treina, treinador do, comandou
captain: capitão
ground: estádio
playing-position: posição, avançado, atacante, defensor, goleiro
draft-team: draft, selecionado por, escolhido por
medal: medalha, ouro, prata, bronze
tournament: torneio, taça, copa, campeonato
wins: vitórias, venceu
losses: derrotas
draws: empates, empatou
points: pontos
goals: gols, golos, marcou, apontou, marcados, golo, gol, anotou, tentos
goals-conceded: gols sofridos, golos sofridos
appearances: jogos, partidas, disputou, disputados, jogou, jogo, partida, encontros, atuou
titles: títulos, campeonatos, taças, troféus, conquistou, venceu, conquistados
medal-count: medalhas
place-reached: terminou em, posição, colocado, classificado, colocação
shirt-number: camisa, camisola, número da camisa
spectators: espectadores, público, assistiram, adeptos, torcedores, plateia, assistência
transfer-fee: valor da transferência, taxa de transferência
draft-pick: draft, rodada, escolha geral
record: recorde, recorde mundial
ordered: encomendado, encomenda
laid-down: batimento de quilha, quilha
christened: batizado, batismo
maiden-voyage: viagem inaugural, primeira viagem, primeiro voo, voo inaugural
production-started: início da produção, produção começou, entrou em produção, produção
production-ended: fim da produção, produção terminou, produção encerrada, produção
engine: motor, propulsionado por, movido por
transmission: transmissão, câmbio, caixa de velocidades
body-style: carroceria, carroçaria, conversível, sedã, cupê
assembly: montado em, montagem, produzido em, fabricado em
function: função, serve de, usado como, finalidade
wheelbase: distância entre eixos, entre-eixos
carriages: vagões, carruagens
rocket-stages: estágios
launches: lançamentos
failures: falhas, fracassos
crew-size: tripulação, tripulantes
instrument: instrumento, toca, tocava, guitarrista, pianista, baterista
movement: movimento, corrente
cinematographer: fotografia, diretor de fotografia, cinematografia
narrator: narrador, narrado por, narradora
drafted: draft, draftado
destinations: destinos, rotas
""")
