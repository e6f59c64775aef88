import type { Explanations } from './explanation.ts';

/** What both examples of a municipality start with. */
const TOEPASSING = `praktijk: dorpscafe
gemeente: gent
status_per: 2025-10
bronnen:
  - { id: verslag-2025, titel: Jaarverslag, uitgever: Stad Gent, url: "https://www.voorbeeld.be/verslag", datum: 2025-10, geraadpleegd: 2026-11-20 }
nagekeken: 2026-11-24
`;

/** What can be wrong with the fields, one by one. */
export const VELDEN: Explanations = {
  'ontbrekend-veld': {
    titel: 'Een verplicht veld ontbreekt',
    ernst: 'fout',
    wat: 'Een veld dat elke pagina nodig heeft, staat er niet of is leeg.',
    waarom: 'Bezoekers kiezen op gemeente, doelgroep en aanpak. Een praktijk zonder die velden vinden ze niet.',
    oplossing: ['Voeg het veld toe. In content/_sjablonen/praktijk.mdx zie je hoe.'],
    voorbeeld: { soort: 'velden', fout: 'schaal:', goed: 'schaal: gemeente' },
  },
  'onbekende-sleutel': {
    titel: 'Dit veld bestaat niet',
    ernst: 'fout',
    wat: 'De naam van een veld is niet bekend. Meestal is het een typfout.',
    waarom: 'Een veld met een verkeerde naam zou stil verdwijnen. Daarom zeggen we het.',
    oplossing: [
      'Kijk in de melding welke naam je wellicht bedoelt.',
      'Bestaat er geen veld voor wat je wilt zeggen? Schrijf het dan in de tekst.',
    ],
    voorbeeld: { soort: 'velden', fout: 'statuss: lopend\nstatus: lopend', goed: 'status: lopend' },
  },
  'dubbelzinnig-getal': {
    titel: 'Dit getal kan twee dingen betekenen',
    ernst: 'fout',
    wat: 'Een getal zoals 1.250 is voor de ene duizend tweehonderdvijftig, en voor een computer één en een kwart. Ook 1_000 en 012 zijn geen gewone getallen.',
    waarom: 'Een cijfer dat duizend keer te klein op de site staat, valt niemand op. Daarom raden we niet.',
    oplossing: [
      'Schrijf duizendtallen zonder punt: 1250.',
      'Bedoel je cijfers na de komma? Schrijf ze met een komma, tussen aanhalingstekens: "1,250".',
    ],
    voorbeeld: {
      soort: 'velden',
      fout: 'cijfers: [{ wat: deelnemers, waarde: 1.250, eenheid: personen, jaar: 2025, bron: jaarverslag-2025 }]',
      goed: 'cijfers: [{ wat: deelnemers, waarde: 1250, eenheid: personen, jaar: 2025, bron: jaarverslag-2025 }]',
    },
  },
  'verkeerd-type': {
    titel: 'Hier hoort een ander soort waarde',
    ernst: 'fout',
    wat: 'Er staat bijvoorbeeld tekst waar een lijst hoort, of een woord waar een getal hoort.',
    waarom: 'De site rekent en kiest met deze waarden. Dat lukt alleen als ze van het juiste soort zijn.',
    oplossing: [
      'Zet een lijst tussen vierkante haken, met komma’s ertussen.',
      'Schrijf een getal zonder eenheid en zonder aanhalingstekens.',
    ],
    voorbeeld: { soort: 'velden', fout: 'doelgroepen: ouderen', goed: 'doelgroepen: [ouderen]' },
  },
  'onbekende-term': {
    titel: 'Deze term staat niet in de lijst',
    ernst: 'fout',
    wat: 'Doelgroepen, aanpakken, gemeenten en nog enkele velden kiezen uit een vaste lijst. Dit woord staat er niet in.',
    waarom: 'Alleen met vaste termen vindt een bezoeker alle praktijken over hetzelfde.',
    oplossing: [
      'Neem de term die de melding voorstelt.',
      'De volledige lijsten staan in content/vocabularia/.',
      'Mis je een term? Vraag de redactie om hem toe te voegen.',
    ],
    voorbeeld: { soort: 'velden', fout: 'doelgroepen: [ouderlingen]', goed: 'doelgroepen: [ouderen]' },
  },
  lengte: {
    titel: 'Te kort of te lang',
    ernst: 'fout',
    wat: 'Een tekst of een lijst is korter of langer dan mag. Een samenvatting telt bijvoorbeeld 60 tot 240 tekens.',
    waarom: 'Op een kaartje en in de zoekresultaten is de plaats beperkt. Een te korte tekst zegt dan weer te weinig.',
    oplossing: ['Kort de tekst in tot wat een lezer eerst moet weten, of vul hem aan.'],
    voorbeeld: {
      soort: 'velden',
      fout: 'samenvatting: Buren eten samen.',
      goed: 'samenvatting: Elke maand koken vrijwilligers in het dienstencentrum. Wie alleen woont, krijgt een uitnodiging.',
    },
  },
  vorm: {
    titel: 'De waarde heeft niet de juiste vorm',
    ernst: 'fout',
    wat: 'Sommige waarden hebben een vaste vorm, zoals een id, een doi of een postcode.',
    waarom: 'Met een id verwijst de tekst naar een bron. Een id met spaties of hoofdletters schrijft iedereen anders.',
    oplossing: [
      'Gebruik voor een id kleine letters, cijfers en koppeltekens: stad-brugge-2019.',
      'Kijk in de melding welke vorm hier hoort.',
    ],
    voorbeeld: {
      soort: 'velden',
      fout: 'mechanisme: { tekst: "Wie samen eet, leert buren kennen.", bronnen: ["Jaarverslag 2025"] }',
      goed: 'mechanisme: { tekst: "Wie samen eet, leert buren kennen.", bronnen: [jaarverslag-2025] }',
    },
  },
  waarde: {
    titel: 'Deze waarde kan hier niet',
    ernst: 'fout',
    wat: 'De waarde is van het juiste soort, maar is op deze plaats niet toegelaten.',
    waarom: 'De site zou ze verkeerd tonen of er verkeerd mee rekenen.',
    oplossing: ['Vergelijk met het sjabloon in content/_sjablonen/.', 'Zie je niet wat er mis is? Vraag het aan de redactie.'],
  },
  datum: {
    titel: 'Dit is geen geldige datum',
    ernst: 'fout',
    wat: 'Een datum schrijf je als jaar, jaar en maand, of jaar, maand en dag, met streepjes.',
    waarom: 'Zo weten we welke datum eerst komt, en lezen alle landen hem op dezelfde manier.',
    oplossing: ['Schrijf 2024, 2024-05 of 2024-05-17.', 'Bij "geraadpleegd" en "nagekeken" is een volledige dag nodig.'],
    voorbeeld: { soort: 'velden', fout: 'status_per: "10/2026"', goed: 'status_per: "2026-10"' },
  },
  link: {
    titel: 'Dit is geen bruikbaar adres van een bron',
    ernst: 'fout',
    wat: 'Het adres van een bron is niet volledig, begint niet met https:// of ontbreekt zonder reden.',
    waarom: 'Een lezer moet elk feit zelf kunnen nakijken.',
    oplossing: [
      'Kopieer het hele adres uit de adresbalk van je browser.',
      'Mag of kan er geen adres bij? Zet dan zonder_link: papier, privacy of politiek.',
    ],
    voorbeeld: {
      soort: 'velden',
      fout: 'bronnen:\n  - id: jaarverslag-2025\n    titel: Jaarverslag 2025\n    uitgever: OCMW Voorbeelddorp\n    url: www.voorbeeld.be\n    geraadpleegd: 2026-11-20',
      goed: 'bronnen:\n  - id: jaarverslag-2025\n    titel: Jaarverslag 2025\n    uitgever: OCMW Voorbeelddorp\n    url: https://www.voorbeeld.be/jaarverslag\n    geraadpleegd: 2026-11-20',
    },
  },
  landcode: {
    titel: 'Dit is geen landcode',
    ernst: 'fout',
    wat: 'Een land schrijf je met twee hoofdletters.',
    waarom: 'De site groepeert praktijken per land. Met "België" en "Belgie" naast elkaar lukt dat niet.',
    oplossing: ['Schrijf BE voor België, NL voor Nederland, FR voor Frankrijk, GB voor het Verenigd Koninkrijk.'],
    voorbeeld: {
      soort: 'velden',
      fout: 'gebied: { land: België, gemeenten: [brugge] }',
      goed: 'gebied: { land: BE, gemeenten: [brugge] }',
    },
  },
  'opmaak-in-tekst': {
    titel: 'In dit veld hoort gewone tekst',
    ernst: 'fout',
    wat: 'In een veld staat HTML, zoals <b> of <br>.',
    waarom: 'Velden komen ook op kaartjes en in zoekresultaten. Daar blijft opmaak als losse tekens staan.',
    oplossing: ['Haal de tekens < en > weg. Opmaak kan wel in de tekst onder de velden.'],
    voorbeeld: {
      soort: 'velden',
      fout: 'titel: "Buurttafel, <b>samen</b> eten met je buren"',
      goed: 'titel: "Buurttafel, samen eten met je buren"',
    },
  },
  'dubbele-waarde': {
    titel: 'Een waarde staat twee keer in de lijst',
    ernst: 'fout',
    wat: 'In een lijst, zoals die van de doelgroepen, staat twee keer hetzelfde.',
    waarom: 'De pagina zou hetzelfde woord twee keer tonen.',
    oplossing: ['Haal er een weg.'],
    voorbeeld: { soort: 'velden', fout: 'doelgroepen: [ouderen, iedereen, ouderen]', goed: 'doelgroepen: [ouderen, iedereen]' },
  },
  gebied: {
    titel: 'De plaats klopt niet met het land',
    ernst: 'fout',
    wat: 'Bij een praktijk in België hoort een gemeente, een provincie of een gewest. Bij een praktijk in het buitenland horen "plaatsen".',
    waarom: 'Bezoekers zoeken praktijken dicht bij hen.',
    oplossing: ['Vul voor België de gemeenten in.', 'Gebruik voor het buitenland plaatsen: [naam].'],
    voorbeeld: { soort: 'velden', fout: 'gebied: { land: NL, gemeenten: [brugge] }', goed: 'gebied: { land: NL, plaatsen: [Deventer] }' },
  },
  periode: {
    titel: 'Begin, einde en status spreken elkaar tegen',
    ernst: 'fout',
    wat: 'Het einde ligt voor het begin, of een praktijk die voorbij is, staat nog op "lopend".',
    waarom: 'Wie belt voor een project dat niet meer bestaat, is teleurgesteld.',
    oplossing: ['Kijk de jaren na in de bron.', 'Is het voorbij? Zet de status op "afgerond".'],
    voorbeeld: {
      soort: 'velden',
      fout: 'status: lopend\nperiode: { start: 2021, einde: 2024 }',
      goed: 'status: lopend\nperiode: { start: 2021 }',
    },
  },
  toepassing: {
    titel: 'Dit bestand van een gemeente spreekt zichzelf tegen',
    ernst: 'fout',
    wat: 'De bestandsnaam is niet die van de gemeente en de praktijk, of er staat waarom het stopte terwijl de status "lopend" of "in-opstart" is.',
    waarom: 'Zo staat een gemeente hoogstens één keer bij een praktijk. En wie belt, wil weten of het nog bestaat.',
    oplossing: [
      'Noem het bestand naar de gemeente en de praktijk, met een koppelteken ertussen: diksmuide-dorpsrestaurants.yaml.',
      'Is het gestopt? Zet de status op "afgerond". Loopt het nog? Haal gestopt weg.',
    ],
    voorbeeld: {
      soort: 'bestand',
      pad: 'toepassingen/gent-dorpscafe.yaml',
      fout: `${TOEPASSING}status: lopend\ngestopt: { tekst: Er waren te weinig vrijwilligers., bron: verslag-2025 }\n`,
      goed: `${TOEPASSING}status: afgerond\ngestopt: { tekst: Er waren te weinig vrijwilligers., bron: verslag-2025 }\n`,
    },
  },
  kosten: {
    titel: 'Dit bedrag klopt niet met zijn soort of bereik',
    ernst: 'fout',
    wat: 'Het hoogste bedrag van een bereik is niet hoger dan het laagste, of een inkomst van de organisatie staat als kost.',
    waarom: 'Wie een budget maakt, telt dit bedrag mee. Een subsidie is geen kost.',
    oplossing: [
      'Zet het laagste bedrag bij bedrag en het hoogste bij tot.',
      'Krijgt de organisatie het geld? Kies als soort subsidie-of-budget of bijdrage-van-de-deelnemer.',
    ],
    voorbeeld: {
      soort: 'velden',
      fout: 'kosten:\n  - { wat: coördinator, bedrag: 5000, tot: 500, eenheid: per-jaar, soort: kost-van-de-organisator, bron: jaarverslag-2025 }',
      goed: 'kosten:\n  - { wat: coördinator, bedrag: 500, tot: 5000, eenheid: per-jaar, soort: kost-van-de-organisator, bron: jaarverslag-2025 }',
    },
  },
  'status-datum': {
    titel: 'De status is jonger dan elke bron',
    ernst: 'fout',
    wat: 'De datum van de status ligt na de datum van de jongste bron.',
    waarom: 'Een status is zo oud als de bron die hem geeft. Op de dag dat je een oude bron leest, weet je niet meer dan ze zegt.',
    oplossing: [
      'Zet bij status_per de datum van de bron die de status geeft.',
      'Weet je het van de organisatie zelf? Vul dan bevestigd in, of zet de nieuwe bron erbij.',
    ],
    voorbeeld: {
      soort: 'velden',
      fout: 'status_per: 2026-10\nbronnen:\n  - { id: jaarverslag-2025, titel: Jaarverslag, uitgever: OCMW, url: "https://www.voorbeeld.be/verslag", datum: 2026-03, geraadpleegd: 2026-11-20 }',
      goed: 'status_per: 2026-03\nbronnen:\n  - { id: jaarverslag-2025, titel: Jaarverslag, uitgever: OCMW, url: "https://www.voorbeeld.be/verslag", datum: 2026-03, geraadpleegd: 2026-11-20 }',
    },
  },
  toekomst: {
    titel: 'Deze datum ligt in de toekomst',
    ernst: 'fout',
    wat: 'Een bron die gelezen is, een cijfer of een nazicht kan niet van morgen zijn.',
    waarom: 'Meestal is het een typfout in het jaartal. Die maakt het cijfer onbetrouwbaar.',
    oplossing: ['Verbeter de datum.'],
    voorbeeld: { soort: 'velden', fout: 'nagekeken: 2062-11-24', goed: 'nagekeken: 2026-11-24' },
  },
  verwijzingen: {
    titel: 'Dit verwijst naar iets dat niet bestaat',
    ernst: 'fout',
    wat: 'Een veld noemt een praktijk, een studie of een overzicht dat niet in de databank staat, of de pagina zelf.',
    waarom: 'De link op de pagina zou nergens heen gaan.',
    oplossing: ['Schrijf de bestandsnaam zonder extensie, zoals buurttafel-deerlijk.'],
    voorbeeld: {
      soort: 'velden',
      fout: 'relaties: [{ soort: variant-van, praktijk: belrondje }]',
      goed: 'relaties: [{ soort: variant-van, praktijk: dorpscafe }]',
    },
  },
  'vervangen-in-kring': {
    titel: 'Deze overzichten vervangen elkaar',
    ernst: 'fout',
    wat: 'Het ene overzicht is vervangen door het andere, en dat weer door het eerste.',
    waarom: 'Van een overzicht met meer versies tonen we de nieuwste. In een kring is er geen nieuwste.',
    oplossing: ['Kijk welk overzicht het laatst verscheen.', 'Haal daar "vervangen_door" weg.'],
    voorbeeld: {
      soort: 'bestand',
      pad: 'overzichten/tweede-2025.yaml',
      fout: 'id: tweede-2025\ntitel: Samen eten, een groter overzicht\ndoelgroepen: [ouderen]\nkernbevindingen: Samen eten gaf een klein verschil.\nvervangen_door: eerste-2022\nbron: { url: "https://www.voorbeeld.be/tweede", titel: Samen eten }\n',
      goed: 'id: tweede-2025\ntitel: Samen eten, een groter overzicht\ndoelgroepen: [ouderen]\nkernbevindingen: Samen eten gaf een klein verschil.\nbron: { url: "https://www.voorbeeld.be/tweede", titel: Samen eten }\n',
    },
  },
  'dubbele-relatie': {
    titel: 'Deze relatie staat er al',
    ernst: 'fout',
    wat: 'Twee praktijken zijn meer dan één keer met elkaar verbonden. Misschien noemt de andere pagina deze al.',
    waarom: 'De site toont een relatie op beide pagina’s. Twee keer is te veel, en ze kunnen elkaar tegenspreken.',
    oplossing: ['Houd de relatie die het meest zegt, en haal de andere weg.'],
    voorbeeld: {
      soort: 'velden',
      fout: 'relaties:\n  - { soort: variant-van, praktijk: dorpscafe }\n  - { soort: gebaseerd-op, praktijk: dorpscafe }',
      goed: 'relaties:\n  - { soort: variant-van, praktijk: dorpscafe }',
    },
  },
};
