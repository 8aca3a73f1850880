package city.accord.web.city;

import city.accord.Right;
import city.accord.city.Cities;
import city.accord.city.CityRow;
import city.accord.summit.Summits;
import city.accord.web.DeskTile;
import city.accord.web.Site;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How many city profiles are published, on the desk's first page. */
@Dependent
class CityTile implements DeskTile.Source {

  @Inject private Cities cities;
  @Inject private Summits summits;
  @Inject private Site site;

  @Override
  public Optional<DeskTile> tile() {
    if (!site.sees(Right.CITIES)) return Optional.empty();
    List<CityRow> rows = cities.all(summits.current().languages());
    long ready = rows.stream().filter(CityRow::published).count();
    return Optional.of(DeskTile.counting(2, "cities", ready, rows.size(), site));
  }
}
