package city.accord.web;

import jakarta.faces.context.Flash;
import jakarta.faces.context.FlashFactory;

/** Puts {@link PageFlash} in its place. */
public class PageFlashFactory extends FlashFactory {

  public PageFlashFactory(FlashFactory wrapped) {
    super(wrapped);
  }

  @Override
  public Flash getFlash(boolean create) {
    Flash flash = getWrapped().getFlash(create);
    return flash == null ? null : new PageFlash(flash);
  }
}
