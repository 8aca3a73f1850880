package city.accord.web.signing.caption;

import city.accord.signing.caption.CaptionLine;
import city.accord.signing.caption.Captions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is said at the ceremony, in words, on anybody's phone. */
@Named
@RequestScoped
public class CaptionsPage {

  @Inject private Captions captions;

  private List<CaptionLine> lines;

  /** The newest last. */
  public List<CaptionLine> getLines() {
    if (lines == null) lines = captions.read("");
    return lines;
  }
}
