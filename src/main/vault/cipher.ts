/** The system's key store, as far as the vault needs it. */
export interface Cipher {
  /** Who holds the key: `gnome_libsecret`, `keychain`, `dpapi`, `basic_text`, `none`. */
  readonly backend: string;
  /** `strong`: the system guards the key. `weak`: anybody could find it. `none`: nothing can be encrypted. */
  readonly strength: 'strong' | 'weak' | 'none';
  encrypt(text: string): Promise<Uint8Array>;
  /** @throws when the key is out of reach, for now or for good */
  decrypt(bytes: Uint8Array): Promise<string>;
}

/** Where there is no key store: credentials live in memory until quit. */
export const noCipher: Cipher = {
  backend: 'none',
  strength: 'none',
  encrypt: () => Promise.reject(new Error('There is no key store.')),
  decrypt: () => Promise.reject(new Error('There is no key store.')),
};
