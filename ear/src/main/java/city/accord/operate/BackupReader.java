package city.accord.operate;

import city.accord.signing.examine.Envelope;
import city.accord.signing.examine.KeyFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Lays a backup out in a folder and looks whether each file is the one that was written. */
final class BackupReader {

  private final Path file;
  private final Optional<Path> key;

  BackupReader(Path file, Optional<Path> key) {
    this.file = file;
    this.key = key;
  }

  /**
   * @param folder an empty one, for the operator's own user only
   * @throws OperatorFault if it is no backup, or not whole
   */
  void layOut(Path folder) throws IOException {
    Map<String, String> found = new HashMap<>();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
        InputStream opened = opened(raw);
        ZipInputStream zip = new ZipInputStream(opened)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        found.put(entry.getName(), write(zip, within(folder, entry.getName())));
      // the list of a ZIP file's entries follows them, and an envelope ends after it
      opened.transferTo(OutputStream.nullOutputStream());
    } catch (NoSuchFileException e) {
      throw new OperatorFault("There is no file " + file + ".");
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException e) {
      throw new OperatorFault(file + " is damaged", e);
    }
    found.remove(BackupFiles.SUMS);
    if (found.isEmpty() || !sums(folder).equals(found))
      throw new OperatorFault(file + " is no backup, or not the whole of one.");
  }

  private InputStream opened(InputStream raw) throws IOException {
    if (!file.getFileName().toString().endsWith(BackupFiles.ENCRYPTED)) return raw;
    Path holder =
        key.orElseThrow(() -> new OperatorFault(file + " is encrypted: name the key by --key."));
    if (Files.notExists(holder)) throw new OperatorFault("There is no file " + holder + ".");
    if (!Files.isReadable(holder)) throw new AccessDeniedException(holder.toString());
    try {
      return Envelope.opening(raw, key(holder));
    } catch (GeneralSecurityException e) {
      throw new OperatorFault(holder + " does not open " + file, e);
    }
  }

  private static PrivateKey key(Path holder) {
    try {
      return KeyFile.read(holder, Passwords.of(holder));
    } catch (IOException e) {
      throw new OperatorFault(holder + " does not open with this password", e);
    }
  }

  /** A name that leads out of the folder is nobody's backup. */
  private Path within(Path folder, String name) {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) throw new OperatorFault(file + " holds the name " + name + ".");
    return target;
  }

  private static String write(InputStream in, Path target) throws IOException {
    PrivateFiles.folder(target.getParent());
    MessageDigest sha256 = BackupWriter.sha256();
    try (var out = Files.newOutputStream(PrivateFiles.create(target))) {
      new DigestInputStream(in, sha256).transferTo(out);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static Map<String, String> sums(Path folder) throws IOException {
    Map<String, String> sums = new HashMap<>();
    Path file = folder.resolve(BackupFiles.SUMS);
    if (Files.exists(file))
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("  ", 2);
        sums.put(parts[1], parts[0]);
      }
    return sums;
  }
}
