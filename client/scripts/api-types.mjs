// Types of the contract: `--write` makes src/shared/api/schema.ts anew, otherwise it is compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../contract/openapi.json', import.meta.url);
const file = new URL('../src/shared/api/schema.ts', import.meta.url);

if (!existsSync(contract)) {
  console.log('No contract beside the client: its types are taken as they are');
  process.exit(0);
}
const whole = JSON.parse(readFileSync(contract, 'utf8'));
const syntax = await openapiTS({ ...whole, paths: {} }, { alphabetize: true });
const types = `// Written by \`npm run api\` from contract/openapi.json.\n${astToString(syntax)}`;

if (process.argv.includes('--write')) {
  writeFileSync(file, types);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== types) {
  console.error(`${fileURLToPath(file)} is older than the contract: run \`npm run api\``);
  process.exit(1);
}
