package city.accord.web.delegation;

import city.accord.city.Cities;
import city.accord.city.CityRow;
import city.accord.delegation.CreateDelegation;
import city.accord.delegation.DelegationRow;
import city.accord.delegation.Delegations;
import city.accord.delegation.Represented;
import city.accord.text.LocalizedText;
import city.accord.web.Site;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a city or an organisation on the list of delegations. */
@Named
@RequestScoped
public class NewDelegationPage {

  @Inject private Delegations delegations;
  @Inject private Cities cities;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.kind}")
  private String kind;

  private List<CityRow> free;
  private String city;
  private EditableText name;
  private EditableText country;
  private boolean signs = true;
  private final EditableFocalPoint focalPoint = new EditableFocalPoint();

  @PostConstruct
  void look() {
    Set<String> known =
        delegations.board().stream().map(DelegationRow::slug).collect(Collectors.toSet());
    free =
        cities.all(site.getLanguages()).stream()
            .filter(row -> !known.contains(row.slug()))
            .toList();
    name = new EditableText(LocalizedText.EMPTY, site.getLanguages());
    country = new EditableText(LocalizedText.EMPTY, site.getLanguages());
  }

  public void create() {
    Represented represented =
        isOrganisation()
            ? Represented.organisation(name.toText(), country.toText())
            : Represented.of(cities.profile(city));
    delegations.create(new CreateDelegation(represented, signs, focalPoint.toFocalPoint()));
    site.goTo(
        "/desk/delegations/" + represented.slug(),
        "delegation.created",
        site.say(represented.place()));
  }

  public boolean isOrganisation() {
    return "organisation".equals(kind);
  }

  /** The cities that no delegation comes for yet. */
  public List<CityRow> getFree() {
    return free;
  }

  public EditableFocalPoint getFocalPoint() {
    return focalPoint;
  }

  public EditableText getName() {
    return name;
  }

  public EditableText getCountry() {
    return country;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public boolean isSigns() {
    return signs;
  }

  public void setSigns(boolean signs) {
    this.signs = signs;
  }
}
