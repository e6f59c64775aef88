/** Name of the site, as in titles and citations. */
export const SITE_NAME = 'Praktijkdatabank Eenzaamheid';
