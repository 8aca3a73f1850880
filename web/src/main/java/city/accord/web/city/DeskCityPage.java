package city.accord.web.city;

import city.accord.city.Cities;
import city.accord.city.CityProfile;
import city.accord.city.DescribeCity;
import city.accord.city.Link;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.CurrentSummit;
import city.accord.web.Site;
import city.accord.web.text.EditableLink;
import city.accord.web.text.EditableMarks;
import city.accord.web.text.EditableName;
import city.accord.web.text.EditablePicture;
import city.accord.web.text.EditableText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A city's profile while it is written, side by side in the summit's languages. */
@Named
@RequestScoped
public class DeskCityPage {

  @Inject private Cities cities;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  @Inject
  @ManagedProperty("#{param.slug}")
  private String slug;

  private CityProfile profile;
  private int version;
  private EditableText name;
  private EditableText country;
  private EditableText focus;
  private EditableText about;
  private EditableMarks marks;
  private EditableName leader;
  private String emblem;
  private Long population;
  private Integer populationYear;
  private Double latitude;
  private Double longitude;
  private EditablePicture picture;
  private final List<EditableProject> projects = new ArrayList<>();
  private final List<EditableLink> links = new ArrayList<>();

  @PostConstruct
  void open() {
    List<Language> languages = current.languages();
    profile = cities.profile(slug);
    version = profile.version();
    name = new EditableText(profile.name(), languages);
    country = new EditableText(profile.country(), languages);
    focus = new EditableText(profile.focus(), languages);
    about = new EditableText(profile.about(), languages);
    leader = new EditableName(profile.leader(), languages);
    marks = new EditableMarks(profile.marks(), site.language());
    emblem = profile.emblem();
    population = profile.population();
    populationYear = profile.populationYear();
    latitude = profile.place() == null ? null : profile.place().latitude();
    longitude = profile.place() == null ? null : profile.place().longitude();
    picture = new EditablePicture(profile.picture(), languages);
    profile
        .projects()
        .forEach(one -> projects.add(new EditableProject(one.title(), one.text(), languages)));
    projects.add(new EditableProject(LocalizedText.EMPTY, LocalizedText.EMPTY, languages));
    profile
        .links()
        .forEach(one -> links.add(new EditableLink(one.label(), one.address(), languages)));
    links.add(new EditableLink(LocalizedText.EMPTY, null, languages));
  }

  public void save() {
    cities.describe(slug, version, described(), current.languages());
    site.goTo("/desk/cities/" + slug, "city.saved");
  }

  public void publish() {
    cities.publish(slug, version, described(), current.languages());
    site.goTo("/desk/cities/" + slug, "city.is-public");
  }

  public void withdraw() {
    cities.withdraw(slug, version, described());
    site.goTo("/desk/cities/" + slug, "city.is-private");
  }

  public void changeMarks() throws IOException {
    cities.changeMarks(slug, marks.toCommand());
    site.goTo("/desk/cities/" + slug, "marks.saved");
  }

  public void removeEmblem() {
    cities.removeEmblem(slug);
    site.goTo("/desk/cities/" + slug, "marks.removed");
  }

  public void place() {
    cities.place(slug, version, latitude, longitude);
    site.goTo("/desk/cities/" + slug, "city.placed");
  }

  public void savePicture() throws IOException {
    cities.showPicture(slug, picture.upload(), picture.getAlt().toText(), picture.getCredit());
    site.goTo("/desk/cities/" + slug, "picture.saved");
  }

  public void removePicture() {
    cities.removePicture(slug);
    site.goTo("/desk/cities/" + slug, "picture.removed");
  }

  private DescribeCity described() {
    return new DescribeCity(
        name.toText(),
        country.toText(),
        emblem,
        leader.isWritten() ? leader.toName() : null,
        population,
        populationYear,
        focus.toText(),
        about.toText(),
        projects.stream()
            .filter(EditableProject::isWritten)
            .map(EditableProject::toProject)
            .toList(),
        links.stream()
            .filter(EditableLink::isWritten)
            .map(link -> new Link(link.getLabel().toText(), link.getAddress()))
            .toList(),
        profile.invented());
  }

  public CityProfile getProfile() {
    return profile;
  }

  public int getPercent() {
    return profile.completeness(current.languages()).percent();
  }

  public Double getLatitude() {
    return latitude;
  }

  public void setLatitude(Double latitude) {
    this.latitude = latitude;
  }

  public Double getLongitude() {
    return longitude;
  }

  public void setLongitude(Double longitude) {
    this.longitude = longitude;
  }

  public EditablePicture getPicture() {
    return picture;
  }

  public EditableMarks getMarks() {
    return marks;
  }

  public EditableText getName() {
    return name;
  }

  public EditableText getCountry() {
    return country;
  }

  public EditableText getFocus() {
    return focus;
  }

  public EditableText getAbout() {
    return about;
  }

  public EditableName getLeader() {
    return leader;
  }

  public List<EditableProject> getProjects() {
    return projects;
  }

  public List<EditableLink> getLinks() {
    return links;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getEmblem() {
    return emblem;
  }

  public void setEmblem(String emblem) {
    this.emblem = emblem;
  }

  public Long getPopulation() {
    return population;
  }

  public void setPopulation(Long population) {
    this.population = population;
  }

  public Integer getPopulationYear() {
    return populationYear;
  }

  public void setPopulationYear(Integer populationYear) {
    this.populationYear = populationYear;
  }
}
