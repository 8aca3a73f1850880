package city.accord.bench.office;

import city.accord.bench.host.Summit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;

/** A journalist: takes the signed declaration and has a copy of it checked. */
public final class Reader {

  private static final byte[] NONE = {};

  private final Visitor journalist;
  private String lastKit = "";

  public Reader(Summit summit) {
    journalist = new Visitor(summit.http());
  }

  public byte[] download(Ceremony ceremony) {
    journalist.open("/en/declaration/" + ceremony.slug());
    return journalist.download(journalist.find("a[href$=.pdf]").attr("href"));
  }

  /**
   * Takes the newest press kit that the press page offers, unless this reader has it, and looks
   * whether it holds a file of which the name has these letters.
   *
   * @return its bytes; empty while there is none that holds it
   */
  public byte[] kit(String holding) {
    Element offered =
        journalist.open("/en/press").selectFirst(".kit-item.whole a[href^=/press-kits/]");
    if (offered == null || offered.attr("href").equals(lastKit)) return NONE;
    lastKit = offered.attr("href");
    byte[] kit = journalist.download(lastKit);
    return has(kit, holding) ? kit : NONE;
  }

  private static boolean has(byte[] zip, String part) {
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry())
        if (entry.getName().contains(part)) return true;
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a copy checked; what the answer is called. */
  public String verify(byte[] copy) {
    journalist.open("/en/verify");
    String file = journalist.find("#copy").attr("name");
    Element answer = journalist.drop("form.drop", file, copy).selectFirst("section.answer");
    return answer == null ? "no answer" : answer.className().replace("answer", "").strip();
  }
}
