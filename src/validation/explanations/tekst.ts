import type { Explanations } from './explanation.ts';

/** Over a hundred words each: of less text the rule says nothing. */
const HARD =
  'De gemeentelijke administratie organiseert periodiek activiteiten ter bevordering van de maatschappelijke participatie van alleenstaande senioren. Door middel van een bereikbare ontmoetingsmogelijkheid wordt beoogd de sociale netwerken te versterken. De coördinatie gebeurt door gekwalificeerde medewerkers, in samenwerking met diverse partnerorganisaties. Deelnemers kunnen zich voorafgaandelijk inschrijven bij de verantwoordelijke van het dienstencentrum. Na afloop van elke bijeenkomst vindt een evaluatiemoment plaats, waarbij aanwezigen hun ervaringen en verwachtingen kunnen formuleren. Op basis van deze informatie worden toekomstige activiteiten geoptimaliseerd. Bijkomende financiële ondersteuning wordt ter beschikking gesteld door de provinciale overheid. Mobiliteitsproblemen worden ondervangen via vrijwilligersvervoer. De communicatie verloopt via het gemeentelijk informatieblad en via doorverwijzing door professionele hulpverleners en mantelzorgverenigingen.';

const EASY =
  'Elke maand eten de buren samen soep in de zaal van het dienstencentrum. Iedereen mag komen, en wie alleen woont krijgt een kaartje in de bus. Een vaste medewerker van de stad nodigt de mensen uit. Vrijwilligers koken en dekken de tafel. Kun je niet goed te been? Dan haalt een buur je op met de auto. Na het eten is er koffie. Wie wil, blijft nog een uur kaarten of praten. De medewerker vraagt dan wat mensen leuk vonden en wat beter kan. Daar houdt hij de keer erna rekening mee. De stad betaalt de zaal. Wie komt eten, geeft vijf euro. In het blad van de gemeente staat elke maand wanneer het is. Ook de huisarts en de thuisverpleging vertellen het verder.';

/** What can be wrong with the text that people read. */
export const TEKST: Explanations = {
  koppen: {
    titel: 'De tussenkoppen kloppen niet',
    ernst: 'fout',
    wat: 'Elke praktijk heeft dezelfde tussenkoppen in dezelfde volgorde, en begint met "Wat is het?".',
    waarom: 'Zo vindt een lezer op elke pagina hetzelfde op dezelfde plaats.',
    oplossing: [
      'Gebruik: Wat is het? · Voor wie? · Hoe werkt het? · Wat heb je nodig? · Wat levert het op? · Lessen · Zelf starten.',
      'Een eigen tussenkop kan met ### onder een van deze.',
      'Laat geen deel leeg.',
    ],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Inleiding\n\nBuren eten samen.<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />',
    },
  },
  links: {
    titel: 'Deze link gaat nergens heen',
    ernst: 'fout',
    wat: 'Een link in de tekst begint niet met https://, of gaat naar een pagina van deze site die niet bestaat.',
    waarom: 'Een lezer die klikt, komt op een foutpagina.',
    oplossing: [
      'Schrijf het volledige adres, met https://.',
      'Begin een link binnen deze site met een schuine streep: /aanpakken/ontmoeting/.',
    ],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nBuren [eten samen](/aanpakken/samen-etten/).<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nBuren [eten samen](/aanpakken/samen-eten/).<Bron id="jaarverslag-2025" />',
    },
  },
  afbeeldingen: {
    titel: 'Een afbeelding zonder goede beschrijving of plaats',
    ernst: 'fout',
    wat: 'De afbeelding heeft geen beschrijving, de beschrijving is alleen een bestandsnaam, of het bestand staat niet in public/afbeeldingen/.',
    waarom:
      'Wie blind is, hoort de beschrijving in plaats van het beeld. En beelden van andere sites kunnen verdwijnen of bezoekers volgen.',
    oplossing: [
      'Schrijf tussen de vierkante haken wat er te zien is, in één zin.',
      'Zet het bestand in public/afbeeldingen/ en schrijf /afbeeldingen/naam.jpg.',
    ],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />\n\n![IMG_1234](/afbeeldingen/buurttafel.jpg)',
      goed: '## Wat is het?\n\nBuren eten samen.<Bron id="jaarverslag-2025" />\n\n![Twintig buren aan een lange tafel op straat](/afbeeldingen/buurttafel.jpg)',
    },
  },
  persoonsgegevens: {
    titel: 'Gegevens van een persoon',
    ernst: 'fout',
    wat: 'In de tekst of in een veld staat iets dat van een persoon lijkt te zijn: een mailadres, een telefoonnummer, een rijksregisternummer, een rekeningnummer of een link naar een profiel. Bij een vast nummer en een rekening is het een waarschuwing. De melding toont alleen de eerste tekens, want anderen lezen haar mee.',
    waarom: 'Wat op een website staat, blijft rondgaan. Mensen hebben recht op hun privacy, ook als ze van werk veranderen.',
    oplossing: ['Haal het weg en verwijs naar de website van de organisatie.', 'Een algemeen adres, zoals info@…, mag wel.'],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nBuren eten samen. Bel 0400 00 00 00.<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nBuren eten samen. Inschrijven kan op de website van het OCMW.<Bron id="jaarverslag-2025" />',
    },
  },
  'samenvatting-herhaalt-titel': {
    titel: 'De samenvatting herhaalt de titel',
    ernst: 'waarschuwing',
    wat: 'De meeste woorden van de titel staan ook in de samenvatting.',
    waarom: 'Op een kaartje staan ze onder elkaar. Een lezer leest dan twee keer hetzelfde.',
    oplossing: ['Vertel in de samenvatting wat de titel nog niet zegt: voor wie, waar, hoe vaak.'],
    voorbeeld: {
      soort: 'velden',
      fout: 'samenvatting: Op de buurttafel kun je samen eten met je buren, elke maand in het dienstencentrum.',
      goed: 'samenvatting: Elke maand koken vrijwilligers in het dienstencentrum. Wie alleen woont, krijgt een uitnodiging.',
    },
  },
  'tegenwoordige-tijd': {
    titel: 'De praktijk is voorbij, maar de tekst staat in het nu',
    ernst: 'waarschuwing',
    wat: 'De status is "afgerond" of "onbekend", en toch staat een zin in de tegenwoordige tijd.',
    waarom: 'Een lezer denkt dan dat het aanbod nog bestaat.',
    oplossing: ['Schrijf de zin in de verleden tijd.', 'Loopt de praktijk nog? Pas dan de status aan, met een bron.'],
    voorbeeld: {
      soort: 'tekst',
      bij: 'status: afgerond\nsamenvatting: Elke maand aten buren samen in het dienstencentrum; vrijwilligers kookten en nodigden mensen uit.',
      fout: '## Wat is het?\n\nVrijwilligers koken elke maand soep.<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nVrijwilligers kookten elke maand soep.<Bron id="jaarverslag-2025" />',
    },
  },
  'liever-ander-woord': {
    titel: 'Er is een gewoner woord',
    ernst: 'waarschuwing',
    wat: 'De tekst gebruikt een woord waarvoor de woordenlijst een gewoner of Vlaams woord heeft.',
    waarom: 'Eén woord voor één ding leest gemakkelijker. En wie zoekt, vindt dan alles.',
    oplossing: ['Neem het woord uit de melding.', 'Is het een naam of een citaat? Zet het tussen aanhalingstekens.'],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nDe wethouder eet mee.<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nDe schepen eet mee.<Bron id="jaarverslag-2025" />',
    },
  },
  'lange-zin': {
    titel: 'Een zin is te lang',
    ernst: 'waarschuwing',
    wat: 'Een zin telt meer dan 25 woorden. Het genootschap Onze Taal noemt dat de grens voor veel lezers.',
    waarom: 'Bij een lange zin zijn veel lezers het begin vergeten als ze aan het einde zijn.',
    oplossing: ['Zet een punt waar nu "en", "maar" of een komma staat.', 'Maak van een opsomming in de zin een lijst met streepjes.'],
    voorbeeld: {
      soort: 'tekst',
      fout: '## Wat is het?\n\nElke maand eten buren samen in de zaal van het dienstencentrum, waar vrijwilligers soep koken en waar ook wie alleen woont een uitnodiging krijgt van een buur.<Bron id="jaarverslag-2025" />',
      goed: '## Wat is het?\n\nElke maand eten buren samen in de zaal van het dienstencentrum. Vrijwilligers koken er soep. Wie alleen woont, krijgt een uitnodiging van een buur.<Bron id="jaarverslag-2025" />',
    },
  },
  vaktaal: {
    titel: 'Vaktaal in wat een studie vond',
    ernst: 'waarschuwing',
    wat: 'In de tekst over een studie of een overzicht staat een woord dat alleen onderzoekers kennen, zoals "significant" of "p < 0,05".',
    waarom:
      'Wie beleid maakt of met mensen werkt, moet kunnen lezen wat een studie vond. De getallen gaan niet verloren: ze staan in velden.',
    oplossing: [
      'Schrijf wat er uitkwam, tegenover wie, en wanneer er gemeten is.',
      'Zet het getal in het veld dat ervoor bestaat, zoals "p", "waarde" of "ci95".',
      'Was er geen verschil te zien? Schrijf dat de studie geen verschil kon aantonen.',
    ],
    voorbeeld: {
      soort: 'studie',
      fout: 'uitkomst: { tekst: "Significant minder eenzaam (p = 0,02).", poolbaar: nee }',
      goed: 'uitkomst: { tekst: "Na drie maanden waren deelnemers minder eenzaam dan wie op de wachtlijst stond.", poolbaar: nee }',
    },
  },
  'moeilijke-tekst': {
    titel: 'De tekst leest moeilijk',
    ernst: 'waarschuwing',
    wat: 'De tekst heeft veel lange woorden of lange zinnen. We meten dat met de formule van Flesch en Douma: 206,84 min 0,77 keer het aantal lettergrepen per 100 woorden, min 0,93 keer het aantal woorden per zin. We vragen 60 of meer, en gemiddeld hoogstens 15 woorden per zin.',
    waarom: 'Ook wie weinig leest of Nederlands leert, wil weten wat er bestaat. Een gemakkelijke tekst leest voor iedereen sneller.',
    oplossing: [
      'Vervang de lange woorden uit de melding: "meedoen" in plaats van "participatie".',
      'Zeg wie iets doet: "de stad organiseert" in plaats van "de organisatie van".',
      'Maak de zinnen korter.',
    ],
    voorbeeld: {
      soort: 'tekst',
      fout: `## Wat is het?\n\n${HARD}<Bron id="jaarverslag-2025" />`,
      goed: `## Wat is het?\n\n${EASY}<Bron id="jaarverslag-2025" />`,
    },
  },
  verouderd: {
    titel: 'De pagina is lang niet nagekeken',
    ernst: 'waarschuwing',
    wat: 'De redactie keek de pagina meer dan twee jaar geleden na. Of de status "lopend" is meer dan drie jaar oud.',
    waarom: 'Organisaties verhuizen, projecten stoppen en links gaan stuk. Oude informatie kost een lezer tijd.',
    oplossing: [
      'Open elke bron en lees de pagina na.',
      'Zoek of de praktijk nog loopt, en pas status en status_per aan.',
      'Zet bij "nagekeken" de dag van vandaag.',
    ],
    voorbeeld: { soort: 'velden', fout: 'status_per: 2020-05', goed: 'status_per: 2026-10' },
  },
  'mogelijk-dubbel': {
    titel: 'Misschien staat deze praktijk er al',
    ernst: 'waarschuwing',
    wat: 'De titel, de organisatie of de tekst lijkt sterk op een andere pagina. De melding zegt waarin.',
    waarom: 'Met twee halve pagina’s over hetzelfde is niemand geholpen.',
    oplossing: [
      'Is het dezelfde praktijk? Vul dan de pagina aan die er al is.',
      'Zijn het er twee? Zet bij "relaties" hoe ze bij elkaar horen. Dan verdwijnt de melding.',
    ],
    voorbeeld: {
      soort: 'velden',
      fout: 'titel: "Dorpscafé De Zwaan: koffie voor alleenwoners"',
      goed: 'titel: "Dorpscafé De Zwaan: koffie voor alleenwoners"\nrelaties: [{ soort: variant-van, praktijk: dorpscafe }]',
    },
  },
};
