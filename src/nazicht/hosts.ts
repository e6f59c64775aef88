const ADDRESS = /\bhttps?:\/\/[^\s"'<>()[\]{}|\\]+/gi;

/** The names of all hosts that a text links to, sorted. Names in other scripts come as xn--…, so that look-alikes show. */
export function hostsIn(text: string): string[] {
  const hosts = (text.match(ADDRESS) ?? []).flatMap((address) =>
    URL.canParse(address) ? [new URL(address).hostname.replace(/^www\./, '')] : [],
  );
  return [...new Set(hosts)].filter((host) => host !== '').sort();
}
