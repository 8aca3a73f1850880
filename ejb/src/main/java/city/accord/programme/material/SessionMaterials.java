package city.accord.programme.material;

import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.programme.Programme;
import city.accord.programme.Releases;
import city.accord.summit.Summits;
import city.accord.upload.StoredFile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The materials of the released programme, for everyone and for those who are accepted. */
@Stateless
@PermitAll
public class SessionMaterials {

  @Inject private MaterialStore store;
  @Inject private Releases releases;
  @Inject private OpenRegistrations registrations;
  @Inject private Summits summits;

  /** What everyone may read, by the slug of the session. */
  public Map<String, List<MaterialRow>> published() {
    return of(Visibility.PUBLIC).stream().collect(Collectors.groupingBy(MaterialRow::slug));
  }

  /** What everyone may read of one session. */
  public List<MaterialRow> publishedOf(String slug) {
    return published().getOrDefault(slug, List.of());
  }

  /** A file that everyone may read. */
  public Optional<StoredFile> file(String slug, long id) {
    return file(Visibility.PUBLIC, id, slug);
  }

  /**
   * What is for those alone who are accepted, by the link to somebody's own page, in the order of
   * hours.
   */
  public List<DelegateMaterial> forDelegate(String token) {
    if (!isAccepted(token)) return List.of();
    Map<String, List<MaterialRow>> bySession =
        of(Visibility.DELEGATES).stream()
            .filter(row -> row.visibility() == Visibility.DELEGATES)
            .collect(Collectors.groupingBy(MaterialRow::slug));
    return releases.latest().sessions().stream()
        .filter(session -> bySession.containsKey(session.slug()))
        .map(session -> new DelegateMaterial(session, bySession.get(session.slug())))
        .toList();
  }

  /** A file that those who are accepted may read, by the link to somebody's own page. */
  public Optional<StoredFile> fileForDelegate(String token, long id) {
    return isAccepted(token) ? file(Visibility.DELEGATES, id, null) : Optional.empty();
  }

  private boolean isAccepted(String token) {
    return registrations
        .own(token)
        .filter(own -> own.person().status() == AttendeeStatus.APPROVED)
        .isPresent();
  }

  private List<MaterialRow> of(Visibility reader) {
    return summits.find().map(summit -> all(summit.id(), reader)).orElse(List.of());
  }

  private List<MaterialRow> all(long summitId, Visibility reader) {
    List<Material> all = store.of(summitId);
    if (all.isEmpty()) return List.of();
    Programme latest = releases.latest();
    return all.stream().filter(one -> one.isFor(reader, latest)).map(Material::row).toList();
  }

  private Optional<StoredFile> file(Visibility reader, long id, String slug) {
    return summits.find().stream()
        .flatMap(summit -> store.of(summit.id()).stream())
        .filter(one -> one.id() == id && (slug == null || slug.equals(one.slug())))
        .filter(one -> one.isFor(reader, releases.latest()))
        .findFirst()
        .flatMap(store::file);
  }
}
