"""Names by which a text without capitals is read: towns, regions and given names beside the well-known ones, folded.

Written for factlint. Those that are ordinary words of a language too stand in its pack (`ProseWords.homonyms`).
"""

from __future__ import annotations

from factlint.mentions._names.wellknown import GIVEN_NAMES as KNOWN_GIVEN
from factlint.mentions._names.wellknown import PLACES as KNOWN_PLACES

_TOWNS = """
aberdeen aberystwyth accrington aldershot antrim armagh ashford aylesbury ayr bangor barnet barnsley barnstaple
basildon basingstoke batley bedford bedfordshire belfast berkshire berwick beverley birkenhead birmingham blackburn
blackpool bodmin bognor bournemouth bracknell bradford braintree brentwood bridgend brighton bristol bromley
bromsgrove buckinghamshire burnley burton buxton caerphilly caithness camborne cambridge cambridgeshire canterbury
cardiff carlisle carmarthen carmarthenshire chatham chelmsford cheltenham cheshire chesterfield chichester chorley
clacton cleethorpes clydebank coleraine colwyn corby coventry cowdenbeath crawley crewe croydon cumbernauld cumbria
darlington dartford denbighshire derbyshire derry devonport dewsbury doncaster dudley dumbarton dumfries dundee
dunfermline dyfed ealing eastbourne eastleigh edinburgh egham enfield epsom exeter exmouth falkirk falmouth fareham
farnborough farnham felixstowe fermanagh fife flintshire folkestone galashiels gateshead gillingham glamorgan
glasgow glastonbury gloucestershire gosport grangemouth grantham gravesend grimsby guernsey guildford gwent gwynedd
halifax haringey harlow harrogate hartlepool harwich hastings hawick hebrides hemel hereford herefordshire hertford
hertfordshire heysham highgate hillingdon holyhead horsham hounslow huddersfield humberside huntingdon huyton
ilford ilkeston inverclyde inverness ipswich islington jarrow keighley kendal kensington kettering kidderminster
kilmarnock kingston kirkcaldy knowsley lambeth lanarkshire lancing lanark leamington leeds leicestershire lerwick
lewisham lichfield limerick lincolnshire lisburn liverpool livingston llandudno llanelli londonderry loughborough
lowestoft luton maidenhead maidstone margate matlock melton merseyside merthyr middlesbrough middlesex midlothian
monmouth monmouthshire montrose morecambe motherwell newbury newcastle newham newmarket newport newquay newry
northallerton northampton northamptonshire northumberland northumbria norwich nottingham nottinghamshire nuneaton
oldham omagh orkney ormskirk oswestry oxford oxfordshire paisley pembroke pembrokeshire penarth penrith penzance
perthshire peterborough peterhead plymouth pontefract pontypool pontypridd portadown portsmouth powys preston
ramsgate redcar redditch redhill renfrewshire rhondda rhyl rochdale romford rotherham runcorn rutland salford
salisbury scarborough scunthorpe sellafield sheffield shetland shrewsbury shropshire sittingbourne skegness
slough solihull somerset southampton southend southport southwark stafford staffordshire stevenage stirling
stockport stockton stoke stornoway stourbridge stratford strathclyde sunderland sutton swansea swindon tamworth
taunton teesside telford tewkesbury thurrock tiverton tonbridge torbay torquay trowbridge truro tunbridge twickenham
tyneside tyrone uxbridge wakefield wallasey wallsend walsall walthamstow warrington warwick warwickshire watford
wearside wellingborough westminster weymouth whitby whitehaven wigan wight wiltshire wimbledon winsford witney woking
wokingham wolverhampton woolwich worcestershire workington worksop worthing wrexham wycombe yeovil
cork drogheda dundalk galway kerry kildare kilkenny limerick longford mayo roscommon sligo tipperary waterford
wexford wicklow athlone donegal connacht leinster munster ulster scotland wales england britain
aberdare albuquerque anchorage annapolis appalachia arlington baltimore baton birmingham bismarck bloomington
bridgeport brooklyn bronx charleston charlotte charlottesville chattanooga cheyenne cincinnati cleveland columbus
dayton duluth durham evanston fairbanks fayetteville fresno galveston glendale greensboro harlem harrisburg hartford
hollywood honolulu huntsville indianapolis jacksonville juneau knoxville lansing lexington louisville lubbock
macon malibu manhattan miami milwaukee minneapolis mississauga montgomery nantucket newark norfolk oakland omaha
orlando pasadena pensacola peoria philadelphia pittsburgh portland princeton providence raleigh richmond roanoke
rockford sacramento savannah scottsdale shreveport spokane springfield stamford syracuse tacoma tallahassee tampa
topeka tucson tulsa vegas wichita wilmington winston yonkers yosemite ferguson
alberta manitoba saskatchewan ontario newfoundland yukon edmonton halifax hamilton kitchener regina saskatoon
aachen aarhus adana adelaide aden agadir agra ahmedabad ajaccio aleppo alexandria algarve alicante almaty ankara
antalya aqaba arnhem asmara asuncion augsburg avignon azores bahia baku bali balkans bangalore bangkok bangui
barcelona bari bayonne benghazi bergamo bhopal biarritz bilbao bishkek bochum bogota borneo brandenburg brasilia
bratislava brazzaville brest bruges bucha burgos bujumbura caucasus chandigarh charleroi chechnya chennai chernobyl
chittagong chongqing christchurch cologne conakry corunna curitiba dagestan dalian danzig darfur darjeeling darwin
davos dhaka djerba dnipro dodoma doha donetsk donbas dortmund dubai dublin duesseldorf dusseldorf duisburg dunedin
eindhoven erfurt essen esslingen faro fallujah ferrara fortaleza frankfurt freetown freiburg fukuoka fukushima gaza
gdansk gelsenkirchen gijon glarus gothenburg goteborg graz grenoble grozny guadalajara guadeloupe guangdong
guangzhou gujarat guantanamo harbin hebron heidelberg helmand herat hiroshima hobart homs hokkaido hyderabad ibiza
idlib innsbruck irkutsk islamabad istanbul izmir jaipur jakarta java jeddah johannesburg jutland kaliningrad kandahar
kano kashmir kathmandu kazan kerala khartoum kharkiv kherson kigali kilimanjaro kingston kinshasa kirkuk
klagenfurt koln krakow kunduz kursk kyrgyzstan lausanne leipzig lesbos leverkusen liege libreville lilongwe linz
ljubljana lodz lome luhansk lugano lviv macau madeira maastricht magdeburg mainz majorca mallorca malmo managua
mannheim marrakech marrakesh marseille marseilles mariupol martinique maseru mecca medina medellin merida mindanao
mogadishu monrovia monterrey montevideo montpellier mosul munster muscat nagasaki nagoya nagorno nassau ndjamena
nicosia nuremberg odense odessa oporto osnabruck ostend ostrava ouagadougou palermo palma palmyra pamplona
pattaya perpignan peshawar phuket podgorica poitiers poznan pretoria pristina pune punjab pyongyang quetta raqqa
ramallah ravenna reykjavik rimini riyadh rostock rostov rotterdam saarbrucken salamanca salvador salzburg samara
samarkand sanaa santander sarajevo saskatchewan sebastopol sevastopol sharjah shenzhen simferopol sinai sindh skopje
slavyansk smolensk sochi soweto srinagar stavanger strasbourg stuttgart sumatra surabaya suva szczecin tabriz
taipei tallinn tampere tangier tashkent tasmania tbilisi tegucigalpa tenerife thessaloniki tikrit timbuktu
timisoara tirana tijuana tobruk transylvania trieste tromso trondheim tyrol ulaanbaatar uppsala utrecht valletta
vatican veracruz verdun vientiane vigo vladivostok volgograd waikato waziristan westphalia wolfsburg wroclaw wuhan
wurzburg xinjiang yangon yekaterinburg yerevan yokohama zanzibar zaporizhzhia zaragoza zeeland zhytomyr zwickau
queensland victoria tasmania canberra geelong fremantle hobart auckland wellington
luzon visayas mindanao quezon cavite batangas bulacan pampanga iloilo bacolod zamboanga palawan
amazon andes alps pyrenees himalayas sahara siberia caribbean mediterranean baltic adriatic aegean everest
"""

_GIVEN = """
aaliyah aamir abdul abdullah adebayo adil aditya ahmad ahmed aisha akira alastair alistair alfie ali alun amir amit
amol andrej angus anil anish anton anwar archie arjun arsene arun ashok ashraf asif aung aylin babar bashar beyonce
bernie bjorn blaise boutros bronwyn bryn caitlin callum cameron carwyn casey cathal cedric chidi chloe
christiano chuka ciara ciaran clarissa clint clive colm conchita connor conor cormac cristiano damian damien damon
darren darryl daryl declan deepak denzel desmond dharmesh diarmuid dilip dimitar dimitris dinesh dmytro dominik
donal duane dwayne dwight edina efrain ehud eilidh eimear elinor elon emeka emre enzo eoin ernesto esme ewan ewen
fahad faisal farah farooq fatou fergus fernanda finlay fintan gareth gary gavin geraint gethin ghulam gianluca
gianni giovani goran graeme guillermo gurpreet gwen gwyneth hamid hamish harinder harjit hassan hayley heidi hideki
hilary hillary hiroshi hosni huw hussein ibrahim idris ieuan igor ikechukwu ilham imran ines ingrid iqbal irfan
isaac isabelle ishaan isobel ismail ivanka jamal jamie jaroslav javier jawaharlal jeremy jerome jesse
jodie joanna joanne jorge josep joshua juergen jurgen justin jyoti kabir kamal karan kareem karim kareena katarina
kayleigh keir keiko kelvin kemal kenji kevin khadija khalid kieran kimberly kirsten kirsty kofi kourtney krishna
kristen kurt kwame kylie laszlo leanne leonardo leroy lewis lindsay lionel llyr lleyton luis luka lukasz lynne
mahmoud malala malcolm malik mandla manish manmohan manuel mariam mariana marcelo marek mariusz marlon massimo mateo
matteo maureen mauricio megan mehmet melissa mesut michelle miguel mikhail milos miriam mitt mohamed mohammad
mohammed moira mourad muammar muhammad muhammadu mustafa nadia nadine nahuel naomi narendra nasser natalie
navjot neel neil nelson neville niamh nicola nicolas nicole niall nigel nikola nkosi noam norma novak
oisin oleg oleksandr olga oliver olivia olivier ollie omar oprah oscar osama owain paddy paolo patricia patricio
patrick paula pawel pervez petra petro phil philippa piers prakash pranab priyanka qasim quentin raheem rahul raj
rajesh rakesh ramesh ranjit raphael rashid rauf raul ravi rebecca recep reece reggie rhian rhiannon rhodri rhys
ricky rihanna roberto rodrigo roisin romelu ronaldo ronan ronnie rory roshan rosie ross roy rowan ruairi rupert
russell ruth sabrina sachin sadiq saeed sajid salman samantha sameer sanjay santosh sarah sasha scott sean sebastian
serena sergio seamus shahid shakira shane shannon sharon shaun sheila shinzo shirley siobhan sinead sophie stacey
stephanie steven stewart stuart sundar suresh susan suzanne sylvester tamara tanya tariq tayyip teresa terry thabo
theresa tiffany timothy tobias tommy tracey trevor tristan ulrich uma umar usain vanessa venus vera vicky vijay
vikram vince vinod viktor vladimir volodymyr wally wayne wendy whitney wojciech xavier yaya yasmin yoko yousef
yuki yusuf zac zachary zain zara zelda zinedine zlatan zoe zoltan
"""

PLACES = KNOWN_PLACES.union(_TOWNS.split())
GIVEN_NAMES = KNOWN_GIVEN.union(_GIVEN.split())
