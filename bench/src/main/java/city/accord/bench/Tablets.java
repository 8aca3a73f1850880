package city.accord.bench;

import city.accord.bench.host.Pause;
import city.accord.bench.office.Ceremony;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The tablets of one ceremony, each of another size or language, from the code to the published
 * declaration: pictures to be looked at, in {@code bench/target/tablets}. Nothing is measured but
 * what is wider than its screen.
 */
record Tablets() implements Scenario {

  private static final int SLOTS = 12;
  private static final int SETTLED_MILLIS = 1_500;
  private static final List<String> LANGUAGES = List.of("en", "zh-Hant");
  private static final List<PicturedTablet.Size> SIZES =
      List.of(
          new PicturedTablet.Size("1024x768", 1024, 768, 1),
          new PicturedTablet.Size("1180x820", 1180, 820, 1),
          new PicturedTablet.Size("912x1368", 912, 1368, 1),
          new PicturedTablet.Size("844x390", 844, 390, 1),
          new PicturedTablet.Size("1180x820-at-150", 787, 547, 1.5));

  @Override
  public String name() {
    return "tablets";
  }

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    try (Playwright playwright = Pictures.playwright();
        Browser browser = Pictures.browser(playwright)) {
      Ceremony ceremony = hall.office().prepareFullText(SLOTS, LANGUAGES);
      List<PicturedTablet> tablets = tablets(hall, browser, hall.office().codes(ceremony));
      for (PicturedTablet tablet : tablets) tablet.opensItsSlot();
      look(tablets, "4-waiting", seen);
      hall.office().openPens(ceremony);
      look(tablets, "5-open", seen);
      for (PicturedTablet tablet : tablets) tablet.writesADot();
      look(tablets, "6-asked-about-a-dot", seen);
      for (PicturedTablet tablet : tablets) tablet.signs();
      look(tablets, "7-written", seen);
      hall.office().press(ceremony, "Hold");
      look(tablets, "8-held", seen);
      hall.office().press(ceremony, "Resume");
      for (PicturedTablet tablet : tablets) tablet.opensDeclining();
      look(tablets, "9-declining", seen);
      for (PicturedTablet tablet : tablets) tablet.previews();
      look(tablets, "10-preview", seen);
      for (PicturedTablet tablet : tablets) tablet.confirms();
      look(tablets, "11-confirmed", seen);
    }
  }

  private static List<PicturedTablet> tablets(Hall hall, Browser browser, List<String> codes) {
    List<PicturedTablet> tablets = new ArrayList<>();
    for (String language : LANGUAGES)
      for (PicturedTablet.Size size : SIZES) {
        String code = codes.get(tablets.size());
        tablets.add(new PicturedTablet(hall, browser, language, size, code));
      }
    return tablets;
  }

  private void look(List<PicturedTablet> tablets, String state, Consumer<Row> seen) {
    Pause.millis(SETTLED_MILLIS);
    for (PicturedTablet tablet : tablets) {
      String wide = tablet.picture(state);
      if (!wide.isEmpty()) seen.accept(Row.of(name(), wide, "nothing is too wide", "pixels:", 1));
    }
  }
}
