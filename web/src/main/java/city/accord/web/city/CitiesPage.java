package city.accord.web.city;

import city.accord.city.CityProfile;
import city.accord.city.PublishedCities;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cities of the summit, side by side. */
@Named
@RequestScoped
public class CitiesPage {

  @Inject private PublishedCities published;
  @Inject private Site site;

  private List<CityProfile> cities;

  public List<CityProfile> getCities() {
    if (cities == null) cities = published.all();
    return cities;
  }

  /** The cities that say where they lie; null where none does. */
  public CityMap getMap() {
    return CityMap.of(getCities(), site.language()).orElse(null);
  }

  /** The name that stands beside the Chinese one, in any other language. */
  public LocalizedText besideHan(CityProfile city) {
    return city.name().with(Language.ZH_HANT, null);
  }
}
