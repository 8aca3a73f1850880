package city.accord.attendee.passport;

import city.accord.PrivateFile;
import city.accord.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The operator's keys for travel documents: the file of {@code accord.passport.keys}, a line a key,
 * which is its id, a space, and 32 random bytes in base64. The first encrypts; the others open what
 * they encrypted before it.
 */
public final class PassportKeys {

  /** Whether travel documents can be kept. */
  public enum Standing {
    SET,
    NOT_SET,
    UNUSABLE
  }

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,20}");

  private final Map<String, PassportKey> byId;

  private PassportKeys(Map<String, PassportKey> byId) {
    this.byId = byId;
  }

  /**
   * Those that the operator set; none where no file is set.
   *
   * @throws UnusableKeys where the file cannot be read, or a line of it is no key
   */
  static PassportKeys ofSettings() throws UnusableKeys {
    Optional<String> file = Settings.get("accord.passport.keys");
    return file.isEmpty() ? new PassportKeys(Map.of()) : read(Path.of(file.get()));
  }

  /** How things stand with them. */
  public static Standing standing() {
    try {
      return ofSettings().byId.isEmpty() ? Standing.NOT_SET : Standing.SET;
    } catch (UnusableKeys e) {
      return Standing.UNUSABLE;
    }
  }

  static PassportKeys read(Path file) throws UnusableKeys {
    Map<String, PassportKey> keys = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) continue;
      PassportKey key = key(line.strip().split("\\s+"));
      if (key == null || keys.put(key.id(), key) != null)
        throw new UnusableKeys("line " + number + " of " + file + " is no key, or has a known id");
    }
    if (keys.isEmpty()) throw new UnusableKeys(file + " has no key");
    return new PassportKeys(keys);
  }

  private static Iterable<String> lines(Path file) throws UnusableKeys {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UnusableKeys(file + " cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /** Null where the line is none. */
  private static PassportKey key(String... words) {
    if (words.length != 2 || !ID.matcher(words[0]).matches()) return null;
    try {
      byte[] key = Base64.getDecoder().decode(words[1]);
      return key.length == PassportKey.LENGTH ? new PassportKey(words[0], key) : null;
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  /** The one that encrypts. */
  Optional<PassportKey> current() {
    return byId.values().stream().findFirst();
  }

  Optional<PassportKey> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * A file with one key for trying a summit out; made once and never replaced, since nothing else
   * opens what it encrypted.
   */
  public static Path developmentFile(Path folder) {
    Path file = folder.resolve("passport.keys");
    if (Files.exists(file)) return file;
    byte[] key = new byte[PassportKey.LENGTH];
    new SecureRandom().nextBytes(key);
    String line = "development " + Base64.getEncoder().encodeToString(key) + "\n";
    try {
      PrivateFile.write(file, line.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be used", e);
    }
    return file;
  }

  /** The file of keys is not one. */
  static final class UnusableKeys extends Exception {

    private static final long serialVersionUID = 1;

    UnusableKeys(String reason) {
      super(reason);
    }
  }
}
