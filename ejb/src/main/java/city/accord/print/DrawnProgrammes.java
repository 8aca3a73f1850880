package city.accord.print;

import jakarta.enterprise.context.ApplicationScoped;

/** Booklets and posters. */
@ApplicationScoped
class DrawnProgrammes extends DrawnOnce {

  DrawnProgrammes() {
    super(32);
  }
}
