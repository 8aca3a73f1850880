package city.accord.web.signing.tablet;

import city.accord.signing.declaration.Layout;
import jakarta.faces.component.FacesComponent;
import java.util.Collection;
import java.util.List;
import org.primefaces.component.signature.Signature;

/**
 * The paper on a tablet: a signature field that takes every sample of the pen, streams it to the
 * server as it is written, and hands in a {@link SignedInk} once all of it is safe there.
 */
@FacesComponent(Ink.TYPE)
public class Ink extends Signature {

  static final String TYPE = "city.accord.web.signing.tablet.Ink";

  /** The first touch, the hand-in, and a fresh start. */
  private static final List<String> EVENTS = List.of("penstart", "commit", "clear");

  public Ink() {
    setRendererType(InkRenderer.TYPE);
  }

  @Override
  public Collection<String> getEventNames() {
    return EVENTS;
  }

  @Override
  public String getDefaultEventName() {
    return "commit";
  }

  /** The slot that is written in. */
  public long getSlot() {
    return ((Number) getStateHelper().eval("slot", 0L)).longValue();
  }

  public void setSlot(long slot) {
    getStateHelper().put("slot", slot);
  }

  /** Width by height in thousandths. */
  public int getAspect() {
    return ((Number) getStateHelper().eval("aspect", Layout.USUAL_ASPECT)).intValue();
  }

  public void setAspect(int aspect) {
    getStateHelper().put("aspect", aspect);
  }
}
