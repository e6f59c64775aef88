import { type Failure, isTemporaryStatus, type Hop, type Outcome } from './outcome.ts';
import type { Oordeel, Uitslag } from './verdict.ts';

const TLS_REASONS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'Het certificaat is verlopen.',
  CERT_NOT_YET_VALID: 'Het certificaat is nog niet geldig.',
  CERT_REVOKED: 'Het certificaat is ingetrokken.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Het certificaat is door de site zelf getekend.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Het certificaat is door een onbekende getekend.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Het certificaat is van een andere site.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'De site stuurt haar certificaat zonder de schakels erboven; sommige browsers lossen dat zelf op.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'Het certificaat is door een onbekende getekend.',
  UNABLE_TO_GET_ISSUER_CERT: 'Het certificaat is door een onbekende getekend.',
};

const FAILURE_REASONS: Readonly<Record<Exclude<Failure, 'onveilig'>, string>> = {
  'time-out': 'De server antwoordt niet binnen de tijd.',
  verbroken: 'De server verbreekt de verbinding.',
  'geen-verbinding': 'De server aanvaardt geen verbinding.',
  onbereikbaar: 'Er is geen weg naar de server.',
  'naam-onbekend': 'De naam van de site bestaat niet (meer).',
  'naam-even-niet': 'De naam van de site kan nu niet opgezocht worden.',
  onzin: 'De server antwoordt met iets dat geen webpagina is.',
  'niet-toegelaten': 'Het adres leidt naar een eigen netwerk of een ongewone poort; dat vragen we niet op.',
};

/** Paths at which sites put what they show when a page is not there. */
const NOT_FOUND_PATH = /\/(404|error|not-?found|page-not-found|niet-gevonden|pagina-niet-gevonden)(\.\w+)?\/?$/i;

/** Front pages: `/`, `/nl`, `/nl-be/home`, `/index.html`. */
const FRONT_PAGE = /^\/([a-z]{2}([-_][a-z]{2})?\/?)?((home|start|index)(\.\w+)?)?\/?$/i;

function failed(failure: Failure, code: string): Uitslag {
  if (failure === 'onveilig') {
    const reden = TLS_REASONS[code] ?? 'Een beveiligde verbinding lukt niet.';
    return { oordeel: 'onveilig', reden, naar: null, telt: false };
  }
  const oordelen: Partial<Record<Failure, Oordeel>> = { 'naam-onbekend': 'dood', 'niet-toegelaten': 'verdacht' };
  const oordeel = oordelen[failure] ?? 'even-niet-bereikbaar';
  return { oordeel, reden: FAILURE_REASONS[failure], naar: null, telt: oordeel === 'even-niet-bereikbaar' };
}

function answeredBadly(status: number): Uitslag {
  const uitslag = (oordeel: Oordeel, reden: string, telt = false): Uitslag => ({
    oordeel,
    reden: `${reden} (${status}).`,
    naar: null,
    telt,
  });
  if (status === 404) return uitslag('dood', 'De server zegt dat de pagina niet bestaat');
  if (status === 410) return uitslag('dood', 'De server zegt dat de pagina voorgoed weg is');
  // Too many requests is about us, not about the page: however often, it never means that the page is gone.
  if (status === 429) return uitslag('even-niet-bereikbaar', 'De server vraagt om later terug te komen');
  if (isTemporaryStatus(status)) return uitslag('even-niet-bereikbaar', 'De server heeft een storing', true);
  return uitslag('geweigerd', 'De server weigert dit programma de pagina');
}

/** The address without what changes nothing for a visitor: http or https, www., a slash at the end. */
function gist(adres: string): string {
  const { hostname, pathname, search } = new URL(adres);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`.toLowerCase();
}

function arrived(adres: string, hops: readonly Hop[]): Uitslag {
  const last = hops.at(-1)?.naar;
  if (last === undefined || gist(last) === gist(adres)) return { oordeel: 'goed', reden: 'De pagina is er.', naar: null, telt: false };
  const from = new URL(adres);
  const to = new URL(last);
  if (NOT_FOUND_PATH.test(to.pathname)) {
    return { oordeel: 'verdacht', reden: 'Het adres leidt naar een pagina "niet gevonden".', naar: null, telt: false };
  }
  if (!(FRONT_PAGE.test(from.pathname) && from.search === '') && FRONT_PAGE.test(to.pathname) && to.search === '') {
    return { oordeel: 'verdacht', reden: 'Het adres leidt naar de voorpagina van een site, niet naar de bron.', naar: null, telt: false };
  }
  if (hops.every(({ status }) => status === 301 || status === 308)) {
    return { oordeel: 'verhuisd', reden: 'De pagina staat voorgoed op een ander adres.', naar: last, telt: false };
  }
  return { oordeel: 'goed', reden: 'De pagina is er, via een tijdelijke doorverwijzing.', naar: null, telt: false };
}

/**
 * Judges one address on what the network told, without looking at earlier checks.
 * @param adres the address as it stands in the content, normalised
 */
export function classify(adres: string, { hops, einde }: Outcome): Uitslag {
  switch (einde.kind) {
    case 'antwoord':
      // Not Modified, to a question that set no condition: odd, but there is a page.
      return (einde.status >= 200 && einde.status < 300) || einde.status === 304 ? arrived(adres, hops) : answeredBadly(einde.status);
    case 'mislukt':
      return failed(einde.failure, einde.code);
    case 'overgeslagen': {
      if (einde.waarom === 'te-druk') {
        return { oordeel: 'even-niet-bereikbaar', reden: 'Overgeslagen: de server wil nu geen verzoeken meer.', naar: null, telt: false };
      }
      const uitslag = failed(einde.waarom, '');
      return { ...uitslag, reden: `${uitslag.reden} Dat bleek bij andere adressen van deze site; dit adres is niet opgevraagd.` };
    }
    case 'doorverwijzing': {
      const redenen = {
        lus: 'Het adres verwijst in een kring door.',
        'te-veel': 'Het adres verwijst te vaak door.',
        'niet-toegelaten': 'Het adres verwijst door naar een adres dat geen webpagina is, of naar een eigen netwerk.',
        'zonder-adres': 'Het adres verwijst door, maar zegt niet waarheen.',
      };
      return { oordeel: 'verdacht', reden: redenen[einde.waarom], naar: null, telt: false };
    }
  }
}
