"""Well-known names that are spelt much like others: no misspelling of one another.

Written for factlint: common given names of several languages, states, large cities and regions, folded.
"""

from __future__ import annotations

_GIVEN = """
aaron abel abigail abraham adam adela adele adolf adolph adrian adriana agnes aida aidan aileen alan albert
alberta alberto alejandra alejandro aleksander aleksandr alena alex alexa alexander alexandr alexandra alexandre
alexei alexey alexis alfonso alfred alfredo alice alicia alina aline alison allan allen alma alois alonso alvin
amalia amanda amelia amelie amy ana anastasia anatole anatoly andre andrea andreas andrei andres andrew andrey
andy angel angela angelica angelina angelo anita ann anna annabel anne annette annie anthony antoine anton
antonia antonio antony april arkady armand armando arnold arthur artur arturo astrid audrey august augusta
auguste augustin augusto barbara barry basil beatrice beatrix beatriz ben benedict benito benjamin bernadette
bernard bernardo bernhard bert bertha berthold beth betty bill billy bob bobby boris brad brandon brenda brian
brigitte bruce bruno bryan byron camille carl carla carlo carlos carmen carol carola carole carolina caroline
carolyn carrie caspar catalina catherine cathy cecil cecilia cecile celia charles charlie charlotte chester
chloe chris christa christian christiane christina christine christoph christophe christopher clara clare
clarence claude claudia claudine claudio clement clementine clifford colin connie conrad constance constantin
constantine cora corinne craig cristian cristina curtis cyril daisy dale dan dana daniel daniela danielle danilo
danny daria darya david dean deborah denis denise dennis derek diana diane diego dieter dietrich dimitri dinah
dirk dmitri dmitry dolores dominic dominique don donald donna dora doris dorothea dorothy douglas duncan dylan
earl eddie edgar edith edmond edmund eduard eduardo edward edwin egon eileen elaine eleanor elena eleonora eli
elias elisa elisabeth elise eliza elizabeth ella ellen elmer elsa else elvira emanuel emil emile emilia emilie
emilio emily emma emmanuel enrico enrique eric erica erich erik erika ernest ernesto ernst erwin esteban estella
estelle esther ethan ethel etienne eugen eugene eugenia eugenie eugenio eva evan eve evelyn evgeny ewa fabian
fatima faye felicia felicity felipe felix ferdinand fernand fernando fidel filip fiona flora florence florian
forrest frances francesca francesco francine francis francisca francisco franco francois francoise frank
franklin franz fred freda freddie frederic frederick frederico friedrich frieda fritz fyodor fedor gabriel
gabriela gabriele gabriella gabrielle garry gary gavin gene genevieve geoffrey georg george georges georgi
georgia georgina georgy gerald geraldine gerard gerda gerhard gerrit gertrude gilbert gina giorgio giovanna
giovanni gisela giulia giulio giuseppe gladys glen glenn gloria gordon grace graham grant greg gregor gregory
greta grigori grigory guido guillaume guillermo gunter gunther gus gustav gustave gustavo guy hans harold
harriet harry harvey hector heinrich heinz helen helena helene helga helmut henri henrietta henriette henrik
henry herbert herman hermann hilda holly homer horace horst howard hubert hugh hugo ian ida ignacio ignatius
igor ilse ilya immanuel inga ingeborg ingrid inna irena irene irina iris irma irving isaac isabel isabella
isabelle isidore ivan ivana ivo jack jackie jacob jacqueline jacques jaime jakob james jamie jan jana jane janet
janice janine jason jasper javier jay jean jeanette jeanne jeff jeffrey jennie jennifer jenny jens jeremy jerome
jerry jesse jessica jesus jill jim jimmy joachim joan joanna joanne joaquin jochen joe joel johan johann johanna
johannes john johnny jon jonas jonathan jordan jorge jose josef josefa joseph josephine joshua josip joyce juan
juana juanita judith judy jules julia julian juliana juliane julie julien juliet juliette julio julius june
jurgen justin justina karel karen karin karina karl karla karol karolina kate katharina katharine kathleen
kathryn kathy katie katja kay keith kelly ken kenneth kevin kim kirill kirsten klara klaus konrad konstantin
kristen kristin kristina kurt kyle lara larissa larry lars laura laurel lauren laurence laurent lawrence lea
leah lee leila lena leo leon leona leonard leonardo leone leonid leonor leopold leroy leslie lester leticia lev
lewis lidia liliana lilian lillian lily linda lionel lisa liv liza lloyd lola lora lorenz lorenzo lothar lotte
lou louis louisa louise luc luca lucas lucia luciano lucie lucien lucy ludwig luigi luis luisa luise lukas luke
luther lydia lyle lynn mabel madeleine madeline mae magda magdalena malcolm manfred manuel manuela marc marcel
marcela marcella marcello marcia marco marcos marcus margaret margarita marge margot marguerite maria marian
mariana marianna marianne marie mariel marika marina mario marion marisa marjorie mark marko marlene marta
martha martin martina martine marvin mary masha mateo mathilde matias matilda matt matteo matthew matthias maud
maureen maurice mauricio mauro max maxim maxime maximilian maxine may megan melanie melissa melvin mercedes
meredith merle michael michaela michal michel michele michelle miguel mihail mikhail mila mildred miles millie
milly milton mimi mina minnie miranda miriam mitchell moira molly mona monica monika monique morgan morris moses
muriel myra nadezhda nadia nadine nancy naomi natalia natalie natalya natasha nathan nathaniel neal ned neil
nell nellie nelly nelson nicholas nick nicola nicolas nicole nicolette niels nigel nikita niklas nikola nikolai
nikolas nikolaus nikolay nils nina noah noel nora norbert norma norman octavia octavio odette olaf ole oleg olga
olive oliver olivia ollie omar oscar oskar oswald otis otto owen pablo pamela paola paolo pascal pat patricia
patricio patrick patsy paul paula paulina pauline paulo pavel pearl pedro peggy penelope percy perry peter petr
petra phil philip philipp philippa philippe phillip phoebe phyllis pia pierre pilar piotr polly preston
priscilla pyotr quentin rachel rafael rafaela raisa ralf ralph ramon ramona randolph randy raoul raphael raul
ray raymond rebecca regina reginald reinhard reinhold rene renata renate renee rex reynaldo rhoda ricardo
riccardo richard rick ricky rita rob robert roberta roberto robin rocco rod roderick rodney rodolfo rodrigo
roger roland rolando rolf roman romana romeo ron ronald ronnie rosa rosalie rosalind rosario rose rosemary
roslyn ross roxanne roy ruben ruby rudi rudolf rudolph rufus rupert russell ruth ryan sabine sabrina sally
salvador salvatore sam samantha samuel sandra sandy sara sarah sasha saul scott sean sebastian selma serena
serge sergei sergey sergio seth shane sharon shaun shawn sheila shelley sherman shirley sibyl sidney siegfried
siegmund sigmund sigrid silvia silvio simon simona simone sofia solomon sonia sonja sonya sophia sophie spencer
stan stanislav stanley stefan stefanie stefano stella stephan stephanie stephen steve steven stewart stuart sue
susan susanna susanne suzanne svetlana sven sydney sylvia sylvie tamara tania tanya tatiana tatyana ted terence
teresa teri terry tess thea thelma theo theodor theodora theodore theresa therese thomas tim timothy tina tobias
tod todd tom tomas tommy toni tony tracy trevor trudy ulrich ulrike ursula vadim valentin valentina valentine
valeria valerie valery vanessa vasili vasily vaughn vera vernon veronica veronika veronique vicente vicki vicky
victor victoria viktor viktoria vincent vincente vincenzo viola violet virginia vitaly vivian viviane vladimir
vladislav volker walter waltraud wanda warren wayne wendell wendy werner wilbur wilfred wilhelm wilhelmina will
willem william willie willy wilma winifred winston wolfgang xavier yakov yasmin yolanda yulia yuri yves yvette
yvonne zoe zachary
"""

_STATES = """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina
burundi cambodia cameroon canada chad chile china colombia columbia comoros congo croatia cuba cyprus czechia
denmark djibouti dominica ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia
georgia germany ghana greece grenada guatemala guinea guyana guiana haiti honduras hungary iceland india
indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait
kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar
malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova moldavia monaco mongolia
montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman
pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa
senegal serbia siberia seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden
switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda
ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
"""

_LANDS = """
europe eurasia africa asia america oceania antarctica arctic antarctic atlantic pacific crimea korea tibet
persia prussia bohemia moravia galicia silesia livonia lapland flanders wallonia bavaria saxony thuringia hesse
tuscany umbria lombardy liguria calabria sicily sardinia corsica catalonia andalusia castile aragon navarre
murcia asturias brittany normandy burgundy provence alsace lorraine gascony cornwall devon dorset kent essex
sussex wessex surrey suffolk norfolk york yorkshire lancaster lancashire leicester worcester gloucester chester
manchester winchester colchester dorchester alabama alaska arizona arkansas california carolina colorado
connecticut dakota delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
tennessee texas utah vermont virginia washington wisconsin wyoming
"""

_CITIES = """
london paris berlin rome madrid lisbon vienna munich zurich geneva bern basel brussels amsterdam copenhagen
stockholm oslo helsinki warsaw prague budapest bucharest sofia athens belgrade zagreb tallinn riga vilnius minsk
moscow kyiv kiev boston bolton houston dallas denver detroit dublin durban dresden hamburg homburg hanover bonn
bremen trier turin milan naples venice verona padua parma palermo messina modena pisa siena genoa bologna lyon
lille nantes nancy nice cannes caen reims rennes rouen metz dijon orleans toulon toulouse bordeaux seville
granada cordoba valencia palencia malaga toledo porto braga bergen bremen leiden leuven ghent bruges antwerp
utrecht delft lima quito bogota caracas santiago asuncion havana manila makati cebu davao tokyo kyoto osaka kobe
seoul busan beijing nanjing nanking peking shanghai canton hanoi hong kong delhi bombay mumbai madras calcutta
karachi lahore kabul tehran baghdad basra beirut damascus amman jerusalem cairo tunis tripoli algiers rabat
dakar lagos accra nairobi kampala harare lusaka maputo luanda perth sydney melbourne brisbane adelaide auckland
wellington toronto montreal ottawa quebec calgary winnipeg vancouver chicago seattle atlanta phoenix memphis
nashville austin boise salem albany buffalo syracuse rochester newark camden trenton dover
"""

_LARGE = """
aberdeen abidjan accra amsterdam baku baltimore barcelona belfast birmingham brasilia bristol brooklyn
buenosaires capetown cardiff casablanca charlotte chengdu chennai cincinnati cleveland cologne columbus
constantinople coventry dhaka dortmund edinburgh essen florence frankfurt gdansk glasgow gothenburg guadalajara
guangzhou hamilton hiroshima honolulu hyderabad indianapolis istanbul izmir jakarta johannesburg kaliningrad
kansascity kazan kharkiv kingston konigsberg krakow kualalumpur kuwaitcity lasvegas leeds leicester leipzig
leningrad liverpool lodz losangeles lviv mainz malmo marseille mecca medellin mexicocity miami milwaukee
minneapolis montevideo mumbai nagoya newdelhi neworleans newyork newyorkcity nottingham nuremberg oakland odessa
philadelphia phnompenh pittsburgh portland portsmouth poznan pretoria quezoncity riodejaneiro rotterdam
saintpetersburg sanantonio sandiego sanfrancisco sanjose saopaulo sarajevo sheffield shenzhen southampton
stlouis stockholm stpetersburg strasbourg stuttgart tashkent tbilisi telaviv thehague tianjin tijuana ulm
volgograd washington wroclaw wuhan yangon yekaterinburg yerevan yokohama
"""

_RIVERS = """
volga don neva lena ob oder elbe rhine rhone danube seine loire thames tiber ebro tagus nile niger congo ganges
indus
"""

_PEOPLES = """
austrian australian hungarian bulgarian romanian iranian iraqi indian indonesian slovak slovene slovenian
slovakian latvian
"""

_SURNAMES = """
adams allan allen anders andersen anderson andersson austen austin bach bailey baker ball barker barnes barton
bell bennet bennett black blake boyd bradley brand brandt brook brooks brown browne bruce bryant burke burns
burton bush butler byrd byrne carr carson carter castro chang chapman chavez chen cheng clark clarke cohen cole
coleman collins cook cooper cortes costa cox craig cruz curtis davies davis dawson day dean diaz dixon douglas
duncan dunn edwards elliot elliott ellis evans fischer fisher fleming fletcher flores ford foster fowler fox
franco frank franklin fraser freeman fuller garcia gardner gibson gilbert gomes gomez gonzales gonzalez gordon
graham grant gray green greene grey griffin gross hall hamilton hansen hanson hardy harper harris harrison hart
harvey hayes henderson hernandez herrera hill hoffman hoffmann holmes howard hughes hunt hunter jackson jacobs
jansen jansson jenkins jensen johansen johansson johnson johnston jones jordan kaiser kane keller kelley kelly
kennedy king klein knight koch krause kraus kruger lane larsen larson lawson lee lenin lennon lewis lopes lopez
mach marks marsh marshall martin martinez marx mason mayer meier meyer miller mills mitchell moore morales
morgan morris morrison moss muller munoz murphy murray myers nelson newman newton nielsen nilsson nixon nolan
obrien olsen olson ortega ortiz owen owens palmer parker parsons patterson payne pearce pearson perez perkins
perry peters petersen peterson phillips pierce pope porter potter powell price ramirez ramos reed reid reyes
reynolds rice richards richardson rivera rivero roberts robertson robinson rodrigues rodriguez rogers romero
rose ross ruiz russel russell ryan salazar sanchez sanders santos schmid schmidt schmitt schneider schroder
schubert schulz schultz schumann schuster scott sharp shaw silva simmons simon simons simpson sims smith smyth
snyder soto spencer stalin stein stern stevens stevenson stewart stone strauss stuart sullivan sutton taylor
thomas thompson thomson torres tucker turner vargas vasquez vazquez wagner walker wallace walsh walter walters
ward warner warren watkins watson watts weaver webb weber webster weiss welch wells werner west wheeler white
williams williamson willis wilson winter winters wolf wolfe wong wood woods wright young zimmerman zimmermann
"""

DESIGNATIONS = frozenset(
    (
        "academy airport bank battle bridge canal castle cathedral cemetery church college company congress district "
        "earthquake election empire factory garden glassworks hospital institute island kingdom lake library "
        "monastery mountains museum palace park party peace prison prize province railway republic revolution river "
        "school siege square stadium station street strike theatre tower treaty tunnel university uprising viaduct war"
    ).split()
)
"""English nouns that say what a name is the name of; language packs translate them."""
GIVEN_NAMES = frozenset(_GIVEN.split())
STATES = frozenset(_STATES.split())
LANDS = frozenset(_LANDS.split())
"""Continents, seas, provinces and counties."""
PLACES = STATES | LANDS | frozenset(f"{_CITIES} {_RIVERS} {_PEOPLES}".split())
CITIES = frozenset(f"{_CITIES} {_LARGE}".split())
WELL_KNOWN = GIVEN_NAMES | PLACES | frozenset(_SURNAMES.split())
