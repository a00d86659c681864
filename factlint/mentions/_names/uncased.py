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
hertfordshire heysham highgate hillingdon holyhead horsham hounslow huddersfield humberside huntingdon huyton ilford
ilkeston inverclyde inverness ipswich islington jarrow keighley kendal kensington kettering kidderminster kilmarnock
kingston kirkcaldy knowsley lambeth lanarkshire lancing lanark leamington leeds leicestershire lerwick lewisham
lichfield limerick lincolnshire lisburn liverpool livingston llandudno llanelli londonderry loughborough lowestoft
luton maidenhead maidstone margate matlock melton merseyside merthyr middlesbrough middlesex midlothian monmouth
monmouthshire montrose morecambe motherwell newbury newcastle newham newmarket newport newquay newry northallerton
northampton northamptonshire northumberland northumbria norwich nottingham nottinghamshire nuneaton oldham omagh
orkney ormskirk oswestry oxford oxfordshire paisley pembroke pembrokeshire penarth penrith penzance perthshire
peterborough peterhead plymouth pontefract pontypool pontypridd portadown portsmouth powys preston ramsgate redcar
redditch redhill renfrewshire rhondda rhyl rochdale romford rotherham runcorn rutland salford salisbury scarborough
scunthorpe sheffield shetland shrewsbury shropshire sittingbourne skegness slough solihull somerset
southampton southend southport southwark stafford staffordshire stevenage stirling stockport stockton stoke
stornoway stourbridge stratford strathclyde sunderland sutton swansea swindon tamworth taunton teesside telford
tewkesbury thurrock tiverton tonbridge torbay torquay trowbridge truro tunbridge twickenham tyneside tyrone uxbridge
wakefield wallasey wallsend walsall walthamstow warrington warwick warwickshire watford wearside wellingborough
westminster weymouth whitby whitehaven wigan wight wiltshire wimbledon winsford witney woking wokingham
wolverhampton woolwich worcestershire workington worksop worthing wrexham wycombe yeovil
cork drogheda dundalk galway kerry kildare kilkenny longford mayo roscommon sligo tipperary waterford wexford
wicklow athlone donegal connacht leinster munster ulster scotland wales england britain
aberdare albuquerque anchorage annapolis appalachia arlington baltimore baton bismarck bloomington bridgeport
brooklyn bronx charleston charlotte charlottesville chattanooga cheyenne cincinnati cleveland columbus dayton duluth
durham evanston fairbanks fayetteville fresno galveston glendale greensboro harlem harrisburg hartford hollywood
honolulu huntsville indianapolis jacksonville juneau knoxville lansing lexington louisville lubbock macon malibu
manhattan miami milwaukee minneapolis mississauga montgomery nantucket oakland omaha orlando pasadena pensacola
peoria philadelphia pittsburgh portland princeton providence raleigh richmond roanoke rockford sacramento savannah
scottsdale shreveport spokane springfield stamford tacoma tallahassee tampa topeka tucson tulsa vegas wichita
wilmington winston yonkers yosemite
alberta manitoba saskatchewan ontario newfoundland yukon edmonton hamilton kitchener regina saskatoon aachen aarhus
adana aden agadir agra ahmedabad ajaccio aleppo alexandria algarve alicante almaty ankara antalya aqaba arnhem
asmara augsburg avignon azores bahia baku bali balkans bangalore bangkok bangui barcelona bari bayonne benghazi
bergamo bhopal biarritz bilbao bishkek bochum borneo brandenburg brasilia bratislava brazzaville brest bucha burgos
bujumbura caucasus chandigarh charleroi chechnya chennai chernobyl chittagong chongqing christchurch cologne conakry
corunna curitiba dagestan dalian danzig darfur darjeeling darwin davos dhaka djerba dnipro dodoma doha donetsk
donbas dortmund dubai duesseldorf dusseldorf duisburg dunedin eindhoven erfurt essen esslingen faro fallujah ferrara
fortaleza frankfurt freetown freiburg fukuoka fukushima gaza gdansk gelsenkirchen gijon glarus gothenburg goteborg
graz grenoble grozny guadalajara guadeloupe guangdong guangzhou gujarat guantanamo harbin hebron heidelberg helmand
herat hiroshima hobart homs hokkaido hyderabad ibiza idlib innsbruck irkutsk islamabad istanbul izmir jaipur jakarta
java jeddah johannesburg jutland kaliningrad kandahar kano kashmir kathmandu kazan kerala khartoum kharkiv kherson
kigali kilimanjaro kinshasa kirkuk klagenfurt koln krakow kunduz kursk lausanne leipzig lesbos leverkusen liege
libreville lilongwe linz ljubljana lodz lome luhansk lugano lviv macau madeira maastricht magdeburg mainz majorca
mallorca malmo managua mannheim marrakech marrakesh marseille marseilles mariupol martinique maseru mecca medina
medellin merida mindanao mogadishu monrovia monterrey montevideo montpellier mosul muscat nagasaki nagoya nagorno
nassau ndjamena nicosia nuremberg odense odessa oporto osnabruck ostend ostrava ouagadougou palma palmyra pamplona
pattaya perpignan peshawar phuket podgorica poitiers poznan pretoria pristina pune punjab pyongyang quetta raqqa
ramallah ravenna reykjavik rimini riyadh rostock rostov rotterdam saarbrucken salamanca salvador salzburg samara
samarkand sanaa santander sarajevo sebastopol sevastopol sharjah shenzhen simferopol sinai sindh skopje slavyansk
smolensk sochi soweto srinagar stavanger strasbourg stuttgart sumatra surabaya suva szczecin tabriz taipei tampere
tangier tashkent tasmania tbilisi tegucigalpa tenerife thessaloniki tikrit timbuktu timisoara tirana tijuana tobruk
transylvania trieste tromso trondheim tyrol ulaanbaatar uppsala valletta vatican veracruz verdun vientiane vigo
vladivostok volgograd waikato waziristan westphalia wolfsburg wroclaw wuhan wurzburg xinjiang yangon yekaterinburg
yerevan yokohama zanzibar zaporizhzhia zaragoza zeeland zhytomyr zwickau queensland victoria canberra geelong
fremantle
luzon visayas quezon cavite batangas bulacan pampanga iloilo bacolod zamboanga palawan
amazon andes alps pyrenees himalayas sahara caribbean mediterranean baltic adriatic aegean everest
"""

_GIVEN = """
aaliyah aamir abdul abdullah adebayo adil aditya ahmad ahmed aisha akira alastair alistair alfie ali alun amir amit
amol andrej angus anil anish anwar archie arjun arsene arun ashok ashraf asif aung aylin babar bashar beyonce bernie
bjorn blaise boutros bronwyn bryn caitlin callum cameron carwyn casey cathal cedric chidi christiano chuka ciara
ciaran clarissa clint clive colm conchita connor conor cormac cristiano damian damien damon darren darryl daryl
declan deepak denzel desmond dharmesh diarmuid dilip dimitar dimitris dinesh dmytro dominik donal duane dwayne
dwight edina efrain ehud eilidh eimear elinor elon emeka emre enzo eoin esme ewan ewen fahad faisal farah farooq
fatou fergus fernanda finlay fintan gareth geraint gethin ghulam gianluca gianni giovani goran graeme gurpreet gwen
gwyneth hamid hamish harinder harjit hassan hayley heidi hideki hilary hillary hiroshi hosni huw hussein ibrahim
idris ieuan ikechukwu ilham imran ines iqbal irfan ishaan isobel ismail ivanka jamal jaroslav jawaharlal jodie josep
juergen jyoti kabir kamal karan kareem karim kareena katarina kayleigh keir keiko kelvin kemal kenji khadija khalid
kieran kimberly kirsty kofi kourtney krishna kwame kylie laszlo leanne lindsay llyr lleyton luka lukasz lynne
mahmoud malala malik mandla manish manmohan mariam marcelo marek mariusz marlon massimo mehmet mesut milos mitt
mohamed mohammad mohammed mourad muammar muhammad muhammadu mustafa nahuel narendra nasser navjot neel neville niamh
niall nkosi noam novak oisin oleksandr olivier oprah osama owain paddy pawel pervez petro piers prakash pranab
priyanka qasim raheem rahul raj rajesh rakesh ramesh ranjit rashid rauf ravi recep reece reggie rhian rhiannon
rhodri rhys rihanna roisin romelu ronaldo ronan rory roshan rosie rowan ruairi sachin sadiq saeed sajid salman
sameer sanjay santosh seamus shahid shakira shannon shinzo siobhan sinead stacey sundar suresh sylvester tariq
tayyip thabo tiffany tracey tristan uma umar usain venus vijay vikram vince vinod volodymyr wally whitney wojciech
yaya yoko yousef yuki yusuf zac zain zara zelda zinedine zlatan zoltan
"""

PLACES = KNOWN_PLACES.union(_TOWNS.split())
GIVEN_NAMES = KNOWN_GIVEN.union(_GIVEN.split())
