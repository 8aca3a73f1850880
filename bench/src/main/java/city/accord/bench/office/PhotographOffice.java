package city.accord.bench.office;

import city.accord.bench.host.Pause;
import city.accord.bench.host.Summit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;

/** The pool photographer and the press office: photographs are handed in, described, approved. */
public final class PhotographOffice {

  /** A4 at 300 dots an inch: the size for print. */
  private static final int WIDTH = 3508;

  private static final int HEIGHT = 2339;

  /** How much one pixel differs from what is around it; a file of some three megabytes. */
  private static final int GRAIN = 24;

  private final Visitor officer;
  private final Deque<String> pages = new ArrayDeque<>();
  private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
  private int approved;

  public PhotographOffice(Summit summit) {
    officer = Visitor.organiser(summit, "/en/desk/photographs");
  }

  /** Hands in so many, and waits until all sizes of all of them are made. */
  public void upload(int photographs) {
    for (int i = 0; i < photographs; i++) {
      officer.open("/en/desk/photographs");
      officer.choose("input[type=file]", run + "-" + i + ".jpg", photograph(i));
    }
    String mine = ".photographs li:contains(" + run + ")";
    while (!officer.open("/en/desk/photographs").select(mine + " .undrawn").isEmpty())
      Pause.millis(500);
    for (Element one : officer.page().select(mine + " a")) pages.add(one.attr("href"));
    if (pages.size() != photographs) throw new IllegalStateException(pages + " of " + photographs);
  }

  /**
   * Describes and approves the next one; everyone sees it from the moment in which this returns.
   */
  public void approve() {
    officer.open(pages.remove());
    approved++;
    for (String language : new String[] {"en", "zh-Hant"}) {
      officer.fill("[data-field=caption] [lang=" + language + "] textarea", lastApproved());
      officer.fill("[data-field=rights] [lang=" + language + "] textarea", "Free for the press.");
    }
    officer.fill("[name$=credit]", "Pool");
    officer.press("Approve");
    if (officer.offers("Approve")) throw new IllegalStateException(officer.page().body().text());
  }

  /** In the name of its file in the press kit. */
  public String lastApproved() {
    return run + "-no-" + approved;
  }

  private static byte[] photograph(int number) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Random chance = new Random(number);
    for (int y = 0; y < HEIGHT; y++)
      for (int x = 0; x < WIDTH; x++) {
        int grey = (x + y) * 200 / (WIDTH + HEIGHT) + chance.nextInt(GRAIN);
        image.setRGB(x, y, grey << 16 | grey << 8 | grey);
      }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jpeg.toByteArray();
  }
}
