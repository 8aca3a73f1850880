package city.accord.typeset;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which characters a font's codes stand for (ISO 32000-1, 9.10.3), as they were written. The one
 * that PDFBox makes from the font alone turns 日 into the radical ⽇ that shares its glyph: such text
 * can neither be searched nor compared.
 */
final class CharacterMap {

  private static final int MAX_BLOCK_SIZE = 100;

  private final TreeMap<Integer, String> characters = new TreeMap<>();

  /** The map of a font whose codes stand for a character each. */
  static CharacterMap ofCharacters(Map<Integer, Integer> codes) {
    TreeMap<Integer, Integer> characters = new TreeMap<>();
    codes.forEach((character, code) -> characters.merge(code, character, Math::max));
    CharacterMap map = new CharacterMap();
    characters.forEach(
        (code, character) -> map.characters.put(code, Character.toString(character)));
    return map;
  }

  /** The map of a font whose codes stand for texts. */
  static CharacterMap of(Map<Integer, String> texts) {
    CharacterMap map = new CharacterMap();
    map.characters.putAll(texts);
    return map;
  }

  byte[] bytes() {
    StringBuilder out =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int left = characters.size();
    int inBlock = 0;
    for (Map.Entry<Integer, String> entry : characters.entrySet()) {
      if (inBlock == 0) out.append(Math.min(left, MAX_BLOCK_SIZE)).append(" beginbfchar\n");
      out.append(String.format("<%04X> <%s>\n", entry.getKey(), utf16(entry.getValue())));
      left--;
      inBlock = (inBlock + 1) % MAX_BLOCK_SIZE;
      if (inBlock == 0 || left == 0) out.append("endbfchar\n");
    }
    return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString()
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String utf16(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
  }
}
