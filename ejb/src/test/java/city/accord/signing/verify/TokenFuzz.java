package city.accord.signing.verify;

import static city.accord.signing.verify.Tlv.INDEFINITE;
import static city.accord.signing.verify.Tlv.identifier;
import static city.accord.signing.verify.Tlv.nothing;
import static city.accord.signing.verify.Tlv.of;
import static city.accord.signing.verify.Tlv.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Changes a token by what it is made of: at each of its values, each of the ways in which ASN.1 can
 * be written otherwise. Flipping bits finds none of these, since a length that grows needs all the
 * lengths around it to grow.
 */
final class TokenFuzz {

  private static final Map<String, Consumer<Tlv>> OF_ALL = new LinkedHashMap<>();
  private static final Map<String, Consumer<Tlv>> OF_CONSTRUCTED = new LinkedHashMap<>();
  private static final Map<String, Consumer<Tlv>> OF_PRIMITIVE = new LinkedHashMap<>();

  static {
    OF_ALL.put("a length of one octet more", it -> it.longer(1));
    OF_ALL.put("a length of three octets more", it -> it.longer(3));
    OF_ALL.put("a tag in its long form", Tlv::highTag);
    for (int choice : new int[] {0x80, 0xa0, 0xa1, 0xa2, 0xa3, 0x30, 0x31, 0x04, 0x24, 0x0c, 0x05})
      OF_ALL.put(String.format("the tag %02x", choice), it -> it.tagged(choice));
    OF_CONSTRUCTED.put("no end", it -> it.longer(INDEFINITE));
    OF_CONSTRUCTED.put("reversed", Tlv::reverse);
    OF_CONSTRUCTED.put("the first put last", it -> it.add(it.at(0)).remove(0));
    OF_CONSTRUCTED.put("the first twice", it -> it.add(0, it.at(0).copy()));
    OF_CONSTRUCTED.put("the last twice", it -> it.add(it.at(it.size() - 1).copy()));
    OF_CONSTRUCTED.put("the first left out", it -> it.remove(0));
    OF_CONSTRUCTED.put("the last left out", it -> it.remove(it.size() - 1));
    OF_CONSTRUCTED.put("emptied", it -> it.change(TokenFuzz::empty));
    OF_CONSTRUCTED.put("a null behind", it -> it.add(nothing()));
    OF_CONSTRUCTED.put("a null before", it -> it.add(0, nothing()));
    OF_CONSTRUCTED.put("a text behind", it -> it.add(text(50)));
    OF_CONSTRUCTED.put("a text before", it -> it.add(0, text(50)));
    OF_CONSTRUCTED.put("much text behind", it -> it.add(text(6000)));
    OF_CONSTRUCTED.put("an empty sequence behind", it -> it.add(of(0x30)));
    OF_CONSTRUCTED.put("an empty set behind", it -> it.add(of(0x31)));
    for (int choice = 0xa0; choice < 0xa6; choice++) {
      int tag = choice;
      OF_CONSTRUCTED.put(String.format("nothing as %02x", tag), it -> it.add(of(tag)));
      OF_CONSTRUCTED.put(String.format("text as %02x", tag), it -> it.add(of(tag, text(80))));
      OF_CONSTRUCTED.put(
          String.format("an attribute as %02x", tag),
          it -> it.add(of(tag, of(0x30, identifier("2a03"), of(0x31, text(60))))));
    }
    OF_PRIMITIVE.put("a zero before", it -> it.holding(joined(new byte[1], it.octets())));
    OF_PRIMITIVE.put("a zero behind", it -> it.holding(joined(it.octets(), new byte[1])));
    OF_PRIMITIVE.put("nothing in it", it -> it.holding(new byte[0]));
    OF_PRIMITIVE.put("in two pieces", it -> it.inPieces(it.octets().length / 2));
    OF_PRIMITIVE.put("the last bit", it -> it.holding(flipped(it.octets())));
    OF_PRIMITIVE.put("its negative", it -> it.holding(negative(it.octets())));
    OF_PRIMITIVE.put("a text instead", it -> it.tagged(0x0c).holding("Free text".getBytes()));
  }

  private TokenFuzz() {}

  /**
   * A token written otherwise.
   *
   * @param what is other, and at which value
   */
  record Change(String what, byte[] token) {}

  /** All of them, each with one change. */
  static List<Change> all(byte[] token) {
    List<Change> all = new ArrayList<>();
    for (int[] path : paths(Tlv.read(token), new int[0])) {
      boolean constructed = Tlv.read(token).at(path).isConstructed();
      add(all, token, path, OF_ALL);
      add(all, token, path, constructed ? OF_CONSTRUCTED : OF_PRIMITIVE);
    }
    return all;
  }

  private static void add(
      List<Change> all, byte[] token, int[] path, Map<String, Consumer<Tlv>> changes) {
    changes.forEach(
        (what, change) -> {
          Tlv other = Tlv.read(token);
          if (other.at(path).isConstructed() && other.at(path).size() == 0) return;
          change.accept(other.at(path));
          byte[] bytes = other.bytes();
          if (!Arrays.equals(bytes, token))
            all.add(new Change(what + " at " + Arrays.toString(path), bytes));
        });
  }

  private static List<int[]> paths(Tlv value, int[] path) {
    List<int[]> paths = new ArrayList<>(List.of(path));
    for (int i = 0; i < value.size(); i++) {
      int[] longer = Arrays.copyOf(path, path.length + 1);
      longer[path.length] = i;
      paths.addAll(paths(value.at(i), longer));
    }
    return paths;
  }

  private static void empty(Tlv value) {
    while (value.size() > 0) value.remove(0);
  }

  private static byte[] joined(byte[] one, byte[] two) {
    return Forgery.joined(one, two);
  }

  private static byte[] flipped(byte[] octets) {
    byte[] flipped = octets.clone();
    if (flipped.length > 0) flipped[flipped.length - 1] ^= 1;
    return flipped;
  }

  private static byte[] negative(byte[] octets) {
    return octets.length == 0 ? octets : new BigInteger(octets).negate().toByteArray();
  }
}
