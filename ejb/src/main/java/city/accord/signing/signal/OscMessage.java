package city.accord.signing.signal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message of Open Sound Control 1.0 (opensoundcontrol.org, specification of 26 March 2002), as
 * an officer writes it: an address pattern and its arguments, {@code /cue/12/go 1 0.5 "lights up"}.
 *
 * <p>"OSC Messages": address pattern, type tag string, arguments. "Atomic Data Types": an int32 and
 * a float32 are four bytes, the highest first; an OSC-string ends with one to four zero bytes, so
 * that its length is a multiple of four. "OSC Type Tag String": it begins with a comma; i, f and s
 * are the types that every receiver knows. Letters beyond ASCII, which the specification leaves
 * out, go as UTF-8, as receivers of today read them.
 */
final class OscMessage {

  private static final Pattern ADDRESS = Pattern.compile("/[!-~&&[^#*,?\\[\\]{}]]*");
  private static final Pattern ARGUMENT = Pattern.compile("\\s+(?:\"([^\"]*)\"|([^\\s\"]+))");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
  private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,10}\\.[0-9]{1,10}");

  private final ByteArrayOutputStream arguments = new ByteArrayOutputStream();
  private final StringBuilder tags = new StringBuilder(",");
  private final String address;

  private OscMessage(String address) {
    this.address = address;
  }

  /**
   * The bytes of one UDP packet.
   *
   * @throws SignalNotReadable if it is no message
   */
  static byte[] bytes(String written) {
    String[] parts = written.strip().split("(?=\\s)", 2);
    if (!ADDRESS.matcher(parts[0]).matches()) throw new SignalNotReadable();
    OscMessage message = new OscMessage(parts[0]);
    if (parts.length > 1) message.readArguments(parts[1]);
    return message.toBytes();
  }

  private void readArguments(String written) {
    Matcher argument = ARGUMENT.matcher(written);
    int end = 0;
    while (argument.find() && argument.start() == end) {
      end = argument.end();
      if (argument.group(1) != null) add('s', padded(argument.group(1)));
      else add(argument.group(2));
    }
    if (end != written.length()) throw new SignalNotReadable();
  }

  private void add(String word) {
    if (WHOLE.matcher(word).matches()) add('i', four().putInt(whole(word)).array());
    else if (FRACTION.matcher(word).matches())
      add('f', four().putFloat(Float.parseFloat(word)).array());
    else add('s', padded(word));
  }

  private void add(char tag, byte[] bytes) {
    tags.append(tag);
    arguments.writeBytes(bytes);
  }

  private static int whole(String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException tooLarge) {
      throw new SignalNotReadable();
    }
  }

  private static ByteBuffer four() {
    return ByteBuffer.allocate(4);
  }

  private static byte[] padded(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return ByteBuffer.allocate((bytes.length / 4 + 1) * 4).put(bytes).array();
  }

  private byte[] toBytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(padded(new String(address.getBytes(US_ASCII), US_ASCII)));
    all.writeBytes(padded(tags.toString()));
    all.writeBytes(arguments.toByteArray());
    return all.toByteArray();
  }
}
