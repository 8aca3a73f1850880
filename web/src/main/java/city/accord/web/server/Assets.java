package city.accord.web.server;

import city.accord.Sha256;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The style sheets, scripts, letters and pictures that pages are made of. Their addresses hold a
 * version, the hash of them all, so that a browser may keep for ever what it has. What shrinks is
 * kept compressed in memory: quickly for the first who asks, and as tightly as can be soon after.
 */
@Named
@ApplicationScoped
public class Assets {

  /** A file, and its hash; it is {@code packed} in no way where that gains nothing. */
  record Asset(String path, String type, String hash, Map<Coding, byte[]> packed) {}

  /** Larger ones would take seconds of a core, and few ask for them. */
  private static final int THOROUGHLY_TO = 512 << 10;

  private static final String FOLDER = "/resources/";
  private static final int HASH_CHARACTERS = 12;

  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, Asset> asked = new ConcurrentHashMap<>();
  private ServletContext context;

  @Resource private ManagedExecutorService later;

  private String version;

  void read(@Observes @Initialized(ApplicationScoped.class) ServletContext started) {
    context = started;
    collect(FOLDER);
    MessageDigest all = Sha256.digest();
    hashes.forEach((path, hash) -> all.update((path + hash).getBytes(StandardCharsets.UTF_8)));
    version = "v-" + HexFormat.of().formatHex(all.digest()).substring(0, HASH_CHARACTERS);
  }

  private void collect(String folder) {
    Collection<String> paths = context.getResourcePaths(folder);
    for (String path : paths)
      if (path.endsWith("/")) collect(path);
      else hashes.put(path, Sha256.hex(bytes(path)));
  }

  /** The address of a file of {@code resources}, such as {@code css/base.css}. */
  public String at(String name) {
    return FOLDER + version + "/" + name;
  }

  String version() {
    return version;
  }

  /** The file of that name, if there is one. */
  Optional<Asset> find(String name) {
    String path = FOLDER + name;
    if (!hashes.containsKey(path)) return Optional.empty();
    return Optional.of(asked.computeIfAbsent(path, this::asset));
  }

  InputStream open(Asset asset) {
    return context.getResourceAsStream(asset.path());
  }

  private Asset asset(String path) {
    String type = context.getMimeType(path);
    if (!Coding.isWorthwhile(type)) return new Asset(path, type, hashes.get(path), Map.of());
    byte[] plain = bytes(path);
    if (plain.length <= THOROUGHLY_TO)
      later.execute(() -> asked.put(path, packed(path, type, plain, Coding.Care.THOROUGH)));
    return packed(path, type, plain, Coding.Care.QUICK);
  }

  private Asset packed(String path, String type, byte[] plain, Coding.Care care) {
    return new Asset(path, type, hashes.get(path), Coding.packAll(plain, care));
  }

  private byte[] bytes(String path) {
    try (InputStream in = context.getResourceAsStream(path)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
