package city.accord.operate.doctor;

import city.accord.operate.OperatorSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The settings file: what it names is there, and only its owner reads it. */
final class SettingsCheck implements Check {

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
  private static final List<String> FILES =
      List.of(
          "accord.https.keystore.file",
          "accord.keystore.file",
          "accord.keystore.pkcs11",
          "accord.escrow.certificate",
          "accord.passport.keys");

  private final OperatorSettings settings;

  SettingsCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "settings";
  }

  @Override
  public List<Finding> look() throws Exception {
    List<Finding> found = new ArrayList<>();
    settings
        .unknown()
        .forEach(it -> found.add(Finding.wrong("There is no setting %s: a slip of the pen?", it)));
    if (Files.getPosixFilePermissions(settings.file()).stream().anyMatch(OTHERS::contains))
      found.add(
          Finding.wrong("Others can read %s, which holds passwords: chmod 600.", settings.file()));
    for (String name : FILES) {
      Path file = settings.path(name).orElse(null);
      if (file != null && !Files.isReadable(file))
        found.add(Finding.wrong("%s names %s, which cannot be read.", name, file));
    }
    ZoneId.of(settings.get("accord.time.zone", "Asia/Taipei"));
    found.addAll(address());
    if (found.isEmpty()) found.add(Finding.good("%s can be read.", settings.file()));
    return found;
  }

  private List<Finding> address() {
    String base = settings.get("accord.base.url", "http://localhost:8080");
    URI uri = URI.create(base);
    if (uri.getHost() == null)
      return List.of(Finding.wrong("accord.base.url is no address: %s.", base));
    boolean inside = settings.get("accord.bind.address", "127.0.0.1").equals("127.0.0.1");
    boolean proxied = !settings.get("accord.behind.proxy", "false").equals("false");
    if (uri.getHost().equals("localhost"))
      return List.of(Finding.note("Links in mails begin with %s: set accord.base.url.", base));
    if (inside && !proxied)
      return List.of(
          Finding.wrong(
              "The server listens on loopback only, and no proxy is set: nobody reaches %s. Set"
                  + " accord.bind.address, or accord.behind.proxy.",
              base));
    return List.of();
  }
}
