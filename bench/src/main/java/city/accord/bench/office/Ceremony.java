package city.accord.bench.office;

import java.util.List;

/** A ceremony that the office has prepared, and its seats in order of precedence. */
public record Ceremony(long id, String slug, List<Seat> seats) {

  Ceremony with(List<Seat> taken) {
    return new Ceremony(id, slug, taken);
  }
}
