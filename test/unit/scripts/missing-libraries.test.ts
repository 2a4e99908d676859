import { describe, expect, it } from 'vitest';
import { installLine } from '../../../scripts/electron/debian-packages.mjs';
import { parseMissingLibraries } from '../../../scripts/electron/shared-libraries.mjs';

const lddOutput = `
	linux-vdso.so.1 (0x00007ffd2a5f2000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1c5a000000)
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1c59a00000)
	/lib64/ld-linux-x86-64.so.2 (0x00007f1c6a5c8000)
`;
const bookworm =
  'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nVERSION_ID="12"\nID=debian\n';
const trixie = 'NAME="Debian GNU/Linux"\nVERSION_ID="13"\nID=debian\n';
const noble = 'NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n';
const jammy = 'NAME="Ubuntu"\nVERSION_ID="22.04"\nID=ubuntu\nID_LIKE=debian\n';

describe('missing libraries', () => {
  it('are the ones ldd does not find, each once', () => {
    expect(parseMissingLibraries(lddOutput)).toEqual(['libnss3.so', 'libnssutil3.so', 'libgtk-3.so.0']);
  });

  it('are none when ldd finds everything', () => {
    expect(parseMissingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x00007f1c59a00000)\n')).toEqual([]);
  });
});

describe('the install line', () => {
  const libraries = ['libnss3.so', 'libnssutil3.so', 'libgtk-3.so.0', 'libasound.so.2'];

  it('names each Debian 12 package once', () => {
    const line = installLine(libraries, { osRelease: bookworm, isRoot: true });
    expect(line).toBe('apt-get install -y libasound2 libgtk-3-0 libnss3');
  });

  it.each([
    ['Debian 13', trixie],
    ['Ubuntu 24.04', noble],
  ])('uses the renamed packages on %s', (_system, osRelease) => {
    const line = installLine(libraries, { osRelease, isRoot: true });
    expect(line).toBe('apt-get install -y libasound2t64 libgtk-3-0t64 libnss3');
  });

  it('keeps the old names on Ubuntu 22.04', () => {
    expect(installLine(['libasound.so.2'], { osRelease: jammy, isRoot: true })).toBe(
      'apt-get install -y libasound2',
    );
  });

  it('asks for root where the person is not root', () => {
    expect(installLine(['libnss3.so'], { osRelease: '', isRoot: false })).toBe(
      'sudo apt-get install -y libnss3',
    );
  });

  it('is left out when no package is known', () => {
    expect(installLine(['libunheardof.so.9'], { osRelease: bookworm, isRoot: true })).toBeUndefined();
  });
});
