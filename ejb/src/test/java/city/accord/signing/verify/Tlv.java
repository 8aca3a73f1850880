package city.accord.signing.verify;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A value of ASN.1 as its bytes are (X.690): taken apart to be put together as no honest encoder
 * does it. Values inside OCTET STRINGs and BIT STRINGs are not taken apart.
 */
final class Tlv {

  static final int INDEFINITE = -1;

  private byte[] tag;
  private byte[] octets;
  private List<Tlv> parts;
  private int surplus;

  private Tlv(byte[] tag, byte[] octets, List<Tlv> parts) {
    this.tag = tag;
    this.octets = octets;
    this.parts = parts;
  }

  static Tlv of(int tag, byte[] octets) {
    return new Tlv(new byte[] {(byte) tag}, octets, null);
  }

  static Tlv of(int tag, Tlv... parts) {
    return new Tlv(new byte[] {(byte) tag}, null, new ArrayList<>(List.of(parts)));
  }

  /** A UTF8String of so many characters that nobody signed. */
  static Tlv text(int length) {
    return of(0x0c, "Free text. ".repeat(length / 11 + 1).substring(0, length).getBytes());
  }

  static Tlv integer(byte[] value) {
    return of(0x02, value);
  }

  static Tlv nothing() {
    return of(0x05, new byte[0]);
  }

  /** An object identifier by its encoded octets in hexadecimal. */
  static Tlv identifier(String octets) {
    return of(0x06, java.util.HexFormat.of().parseHex(octets));
  }

  static Tlv read(byte[] der) {
    return read(der, new int[1]);
  }

  private static Tlv read(byte[] der, int[] at) {
    byte[] tag = {der[at[0]++]};
    int length = der[at[0]++] & 0xff;
    if (length > 127) {
      int count = length & 0x7f;
      length = 0;
      for (int i = 0; i < count; i++) length = length << 8 | der[at[0]++] & 0xff;
    }
    int end = at[0] + length;
    if ((tag[0] & 0x20) == 0) {
      byte[] octets = Arrays.copyOfRange(der, at[0], end);
      at[0] = end;
      return new Tlv(tag, octets, null);
    }
    List<Tlv> parts = new ArrayList<>();
    while (at[0] < end) parts.add(read(der, at));
    return new Tlv(tag, null, parts);
  }

  /** The part at a path of indexes. */
  Tlv at(int... path) {
    Tlv at = this;
    for (int index : path) at = at.parts.get(index);
    return at;
  }

  boolean isConstructed() {
    return parts != null;
  }

  int size() {
    return parts == null ? 0 : parts.size();
  }

  byte[] octets() {
    return octets;
  }

  int tag() {
    return tag[0] & 0xff;
  }

  Tlv copy() {
    return read(bytes());
  }

  Tlv tagged(int other) {
    tag = new byte[] {(byte) other};
    return this;
  }

  /** The same tag in the form for numbers above 30, which is not for this number. */
  Tlv highTag() {
    tag = new byte[] {(byte) (tag[0] | 0x1f), (byte) (tag[0] & 0x1f)};
    return this;
  }

  Tlv holding(byte[] other) {
    octets = other;
    parts = null;
    return this;
  }

  Tlv add(Tlv part) {
    parts.add(part);
    return this;
  }

  Tlv add(int index, Tlv part) {
    parts.add(index, part);
    return this;
  }

  Tlv replace(int index, Tlv part) {
    parts.set(index, part);
    return this;
  }

  Tlv remove(int index) {
    parts.remove(index);
    return this;
  }

  Tlv reverse() {
    Collections.reverse(parts);
    return this;
  }

  Tlv swap(int one, int two) {
    Collections.swap(parts, one, two);
    return this;
  }

  /** Its length takes so many octets more than it needs; or it is indefinite. */
  Tlv longer(int octetsMore) {
    surplus = octetsMore;
    return this;
  }

  /** A string in pieces, as BER allows it. */
  Tlv inPieces(int... ends) {
    List<Tlv> pieces = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      pieces.add(of(tag(), Arrays.copyOfRange(octets, from, end)));
      from = end;
    }
    pieces.add(of(tag(), Arrays.copyOfRange(octets, from, octets.length)));
    tag = new byte[] {(byte) (tag[0] | 0x20)};
    parts = pieces;
    octets = null;
    return this;
  }

  Tlv change(Consumer<Tlv> change) {
    change.accept(this);
    return this;
  }

  byte[] bytes() {
    byte[] content = octets;
    if (parts != null) {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (Tlv part : parts) all.writeBytes(part.bytes());
      content = all.toByteArray();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(tag);
    if (surplus == INDEFINITE) {
      out.write(0x80);
      out.writeBytes(content);
      out.writeBytes(new byte[2]);
      return out.toByteArray();
    }
    byte[] length = java.math.BigInteger.valueOf(content.length).toByteArray();
    if (length[0] == 0 && length.length > 1) length = Arrays.copyOfRange(length, 1, length.length);
    if (content.length > 127 || surplus > 0) {
      out.write(0x80 | length.length + surplus);
      out.writeBytes(new byte[surplus]);
    }
    out.writeBytes(length);
    out.writeBytes(content);
    return out.toByteArray();
  }

  @Override
  public String toString() {
    return parts == null
        ? String.format("%02x", tag())
            + (tag() == 0x0c ? new String(octets, StandardCharsets.UTF_8) : "")
        : String.format("%02x%s", tag(), parts);
  }
}
