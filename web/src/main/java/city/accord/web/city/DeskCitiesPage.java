package city.accord.web.city;

import city.accord.city.Cities;
import city.accord.city.CityRow;
import city.accord.city.DescribeCity;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every city at the organisers' desk, and how much of each is written. */
@Named
@RequestScoped
public class DeskCitiesPage {

  @Inject private Cities cities;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  private List<CityRow> rows;
  private EditableText name;

  @PostConstruct
  void open() {
    rows = cities.all(current.languages());
    name = new EditableText(LocalizedText.EMPTY, current.languages());
  }

  public void add() {
    LocalizedText written = name.toText();
    String first = written.isEmpty() ? "" : written.in(site.language());
    String slug =
        cities.add(
            new DescribeCity(
                written,
                LocalizedText.EMPTY,
                first.isEmpty() ? "" : first.substring(0, first.offsetByCodePoints(0, 1)),
                null,
                null,
                null,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                List.of(),
                List.of(),
                false));
    site.goTo("/desk/cities/" + slug, "city.added");
  }

  public List<CityRow> getRows() {
    return rows;
  }

  public EditableText getName() {
    return name;
  }
}
