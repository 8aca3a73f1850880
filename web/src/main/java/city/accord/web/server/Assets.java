package city.accord.web.server;

import city.accord.Sha256;
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
 * kept compressed in memory, made once.
 */
@Named
@ApplicationScoped
public class Assets {

  /** A file, and its hash; {@code packed} is empty where compression gains nothing. */
  record Asset(String path, String type, String hash, byte[] packed) {}

  private static final String FOLDER = "/resources/";
  private static final int HASH_CHARACTERS = 12;

  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, Asset> asked = new ConcurrentHashMap<>();
  private ServletContext context;
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
    byte[] packed = Packing.isWorthwhile(type) ? Packing.pack(bytes(path)) : new byte[0];
    return new Asset(path, type, hashes.get(path), packed);
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
