package city.accord.summit;

import city.accord.emblem.EmblemDrawing;
import city.accord.emblem.Emblems;
import city.accord.emblem.Mark;
import city.accord.mail.Sender;
import city.accord.mail.Senders;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.imageio.ImageIO;

/** Letters come in the name of the summit, under its emblem and its colour. */
@Dependent
class SummitAsSender implements Senders {

  /** The line under the head where nobody chose a colour. */
  private static final String INK = "#16203a";

  /** Twice as long as it is shown, for sharp screens. */
  private static final int LONGEST = 160;

  private static final Logger LOG = System.getLogger(SummitAsSender.class.getName());

  @Inject private Summits summits;
  @Inject private Emblems emblems;

  @Override
  public Sender of(Language language) {
    return summits.find().map(summit -> of(summit, language)).orElse(Sender.NOBODY);
  }

  private Sender of(Summit summit, Language language) {
    String colour =
        summit.accentLight() == null ? INK : Accent.byLight(summit.accentLight()).seal().toString();
    return new Sender(summit.name().in(language), colour, emblem(summit.emblem()));
  }

  /** A letter without an emblem is better than none. */
  private byte[] emblem(Mark mark) {
    if (mark == null) return null;
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(EmblemDrawing.onPaper(emblems.image(mark.image()), LONGEST), "png", png);
      return png.toByteArray();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The emblem is not drawn for letters", e);
      return null;
    }
  }
}
