package city.accord.bench.office;

import city.accord.bench.host.Summit;
import org.jsoup.nodes.Element;

/** A journalist: takes the signed declaration and has a copy of it checked. */
public final class Reader {

  private final Visitor journalist;

  public Reader(Summit summit) {
    journalist = new Visitor(summit.http());
  }

  public byte[] download(Ceremony ceremony) {
    journalist.open("/en/declaration/" + ceremony.slug());
    return journalist.download(journalist.find("a[href$=.pdf]").attr("href"));
  }

  /** Has a copy checked; what the answer is called. */
  public String verify(byte[] copy) {
    journalist.open("/en/verify");
    String file = journalist.find("#copy").attr("name");
    Element answer = journalist.drop("form.drop", file, copy).selectFirst("section.answer");
    return answer == null ? "no answer" : answer.className().replace("answer", "").strip();
  }
}
