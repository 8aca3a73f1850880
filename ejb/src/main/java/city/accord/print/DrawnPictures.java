package city.accord.print;

import jakarta.enterprise.context.ApplicationScoped;

/** Pictures of pages. */
@ApplicationScoped
class DrawnPictures extends DrawnOnce {

  DrawnPictures() {
    super(256);
  }
}
