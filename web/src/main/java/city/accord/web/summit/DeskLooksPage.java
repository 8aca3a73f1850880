package city.accord.web.summit;

import city.accord.summit.Accent;
import city.accord.summit.Colour;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditablePicture;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.NumberFormat;

/** How the public site looks: its colour by light and in the dark, and the picture of its front. */
@Named
@RequestScoped
public class DeskLooksPage {

  private static final String ADDRESS = "/desk/summit/looks";

  /** What the public site has where nobody chose. */
  private static final String USUAL_LIGHT = "#b3261e";

  private static final String USUAL_DARK = "#ff6a55";

  @Inject private Summits summits;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private int version;
  private String light;
  private String dark;
  private boolean previewed;
  private EditablePicture picture;

  @PostConstruct
  void open() {
    Summit summit = current.require();
    version = summit.version();
    light = summit.accentLight() == null ? USUAL_LIGHT : summit.accentLight().toString();
    dark = summit.accentDark() == null ? USUAL_DARK : summit.accentDark().toString();
    picture = new EditablePicture(summit.picture(), current.languages());
  }

  /** Shows the colours that stand in the fields; nothing is saved. */
  public void preview() {
    Colour.of(light);
    Colour.of(dark);
    previewed = true;
  }

  public void save() {
    summits.colour(version, light, dark);
    site.goTo(ADDRESS, "looks.saved");
  }

  public void reset() {
    summits.colour(version, null, null);
    site.goTo(ADDRESS, "looks.reset");
  }

  public void savePicture() throws IOException {
    summits.showPicture(picture.upload(), picture.getAlt().toText(), picture.getCredit());
    site.goTo(ADDRESS, "picture.saved");
  }

  public void removePicture() {
    summits.removePicture();
    site.goTo(ADDRESS, "picture.removed");
  }

  public boolean isPreviewed() {
    return previewed;
  }

  /** Whether an organiser has chosen colours. */
  public boolean isColoured() {
    return current.require().accentLight() != null;
  }

  /** The style sheet that shows the colours in the fields. */
  public String getPreviewSheet() {
    return SiteColours.previewOf(Colour.of(light), Colour.of(dark));
  }

  public Accent getByLight() {
    return Accent.byLight(Colour.of(light));
  }

  public Accent getInDark() {
    return Accent.inDark(Colour.of(dark));
  }

  /** What was made of a chosen colour: itself, or a shade that can be read. */
  public String told(String chosen, Accent accent, double contrast) {
    NumberFormat ratio = NumberFormat.getInstance(site.language().locale());
    ratio.setMaximumFractionDigits(1);
    String shown = accent.seal().toString();
    return Colour.of(chosen).equals(accent.seal())
        ? site.say("looks.as-chosen", shown, ratio.format(contrast))
        : site.say("looks.shaded", chosen, shown, ratio.format(contrast));
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getLight() {
    return light;
  }

  public void setLight(String light) {
    this.light = light;
  }

  public String getDark() {
    return dark;
  }

  public void setDark(String dark) {
    this.dark = dark;
  }

  public EditablePicture getPicture() {
    return picture;
  }
}
