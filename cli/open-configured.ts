import { openStore } from '#graph/store/open-store.js';
import { StoreUnavailableError, type Store } from '#graph/store/store.js';
import { readConfig, type Config } from '#server/config.js';
import { CommandFault } from './command-fault.js';

/** The settings of the environment; every fault in them is one line. */
export function loadConfig(): Config {
  const read = readConfig(process.env);
  if ('faults' in read) throw new CommandFault(read.faults.join('\ncop: '), 2);
  return read.config;
}

/** Opens the store that the environment chooses; one clear line where it cannot be had, and one where a damaged or older file was set aside. */
export async function openConfigured(config: Config): Promise<Store> {
  try {
    return await openStore(config.store, (notice) => process.stderr.write(`cop: ${notice}\n`));
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw new CommandFault(error.message);
    throw error;
  }
}
