import base from './playwright.config.ts';
const { webServer, ...rest } = base;
export default { ...rest, workers: 1, outputDir: '/tmp/redactie-results', use: { ...base.use, baseURL: 'http://localhost:4517', launchOptions: { args: ['--no-sandbox','--disable-background-networking','--disable-component-update','--disable-quic','--no-first-run'], executablePath: '/usr/bin/chromium' } } };
