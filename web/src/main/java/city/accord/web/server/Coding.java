package city.accord.web.server;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * How an answer is packed for whoever says that they understand it; the tighter one comes first.
 */
enum Coding {

  /** Brotli (RFC 7932). */
  BROTLI("br") {
    @Override
    byte[] pack(byte[] plain, Care care) {
      try {
        return Encoder.compress(plain, new Encoder.Parameters().setQuality(care.brotli));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /** gzip (RFC 1952). */
  GZIP("gzip") {
    @Override
    byte[] pack(byte[] plain, Care care) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip =
          new GZIPOutputStream(out) {
            {
              def.setLevel(Deflater.BEST_COMPRESSION);
            }
          }) {
        gzip.write(plain);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }
  };

  /** How much time packing may take. */
  enum Care {
    /** For a page that somebody waits for. */
    QUICK(5),
    /** For a file that never changes: many times as long, and a sixth shorter. */
    THOROUGH(11);

    private final int brotli;

    Care(int brotli) {
      this.brotli = brotli;
    }
  }

  private static final Logger LOG = System.getLogger(Coding.class.getName());

  /** What this machine can do. */
  static final Set<Coding> AT_HAND = atHand();

  private static final Pattern TEXT =
      Pattern.compile(
          "(?:text/.*|.*[/+](?:xml|json)|application/(?:javascript|wasm))(?:;.*)?",
          Pattern.CASE_INSENSITIVE);

  private final String token;

  Coding(String token) {
    this.token = token;
  }

  /** Brotli comes as a library for Linux, unpacked into the folder for temporary files. */
  private static Set<Coding> atHand() {
    if (Brotli4jLoader.isAvailable()) return EnumSet.allOf(Coding.class);
    LOG.log(
        Level.INFO,
        "Pages are packed with gzip alone, since Brotli cannot be loaded: {0}",
        Brotli4jLoader.getUnavailabilityCause());
    return EnumSet.of(GZIP);
  }

  /** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
  String token() {
    return token;
  }

  abstract byte[] pack(byte[] plain, Care care);

  /** Whether files of this media type become shorter, as those that are packed already do not. */
  static boolean isWorthwhile(String type) {
    return type != null && TEXT.matcher(type).matches();
  }

  /** Packed in each way that this machine can. */
  static Map<Coding, byte[]> packAll(byte[] plain, Care care) {
    Map<Coding, byte[]> packed = new EnumMap<>(Coding.class);
    for (Coding coding : AT_HAND) packed.put(coding, coding.pack(plain, care));
    return Collections.unmodifiableMap(packed);
  }

  /**
   * Of what is at hand what the reader likes best, if anything (RFC 9110, 12.5.3).
   *
   * @param accepted the header's value, null where there is none
   */
  static Optional<Coding> preferred(String accepted, Set<Coding> atHand) {
    if (accepted == null) return Optional.empty();
    Coding best = null;
    double most = 0;
    for (Coding coding : values()) {
      double weight = atHand.contains(coding) ? coding.weight(accepted) : 0;
      if (weight > most) best = coding;
      most = Math.max(most, weight);
    }
    return Optional.ofNullable(best);
  }

  private double weight(String accepted) {
    double ofAny = 0;
    for (String element : accepted.split(",")) {
      String[] parts = element.split(";", 2);
      String name = parts[0].strip();
      if (name.equalsIgnoreCase(token)) return parts.length == 1 ? 1 : weightIn(parts[1]);
      if (name.equals("*")) ofAny = parts.length == 1 ? 1 : weightIn(parts[1]);
    }
    return ofAny;
  }

  /** Of {@code q=0.5}; whoever writes something else gets nothing that they may not understand. */
  private static double weightIn(String parameter) {
    String[] weight = parameter.split("=", 2);
    try {
      return weight.length == 2 && weight[0].strip().equalsIgnoreCase("q")
          ? Double.parseDouble(weight[1].strip())
          : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
