import { safeStorage } from 'electron';
import type { Cipher } from './cipher.ts';

/**
 * Electron's safeStorage. On Linux "available" can mean a hard-coded key (`basic_text`), so the backend is asked for;
 * Keychain and DPAPI need no such question. Call it after the app is ready.
 */
export async function electronCipher(platform: NodeJS.Platform): Promise<Cipher> {
  const available = await safeStorage.isAsyncEncryptionAvailable();
  const backend = backendName(platform);
  return {
    backend,
    strength: backend === 'basic_text' ? 'weak' : available && backend !== 'unknown' ? 'strong' : 'none',
    encrypt: async (text) => safeStorage.encryptStringAsync(text),
    async decrypt(bytes) {
      const { result } = await safeStorage.decryptStringAsync(Buffer.from(bytes));
      return result;
    },
  };
}

function backendName(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'keychain';
  if (platform === 'win32') return 'dpapi';
  return safeStorage.getSelectedStorageBackend();
}
