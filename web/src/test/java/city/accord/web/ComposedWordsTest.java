package city.accord.web;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.Job;
import city.accord.Right;
import city.accord.Role;
import city.accord.attendee.AttendeeStatus;
import city.accord.attendee.AttendeeUse;
import city.accord.attendee.DataKind;
import city.accord.attendee.KeptFor;
import city.accord.attendee.MergedField;
import city.accord.attendee.logistics.CarNeed;
import city.accord.attendee.logistics.Direction;
import city.accord.attendee.logistics.TravelField;
import city.accord.attendee.media.Medium;
import city.accord.attendee.merge.Likeness;
import city.accord.attendee.passport.PassportKeys;
import city.accord.attendee.profile.AgreedBy;
import city.accord.attendee.registration.FieldKind;
import city.accord.attendee.registration.WaitingOutcome;
import city.accord.attendee.view.PeopleColumn;
import city.accord.delegation.DelegationStatus;
import city.accord.delegation.imports.DelegationField;
import city.accord.door.Verdict;
import city.accord.door.Way;
import city.accord.emblem.ShownMarks;
import city.accord.job.JobState;
import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import city.accord.mail.MailState;
import city.accord.meeting.MeetingStatus;
import city.accord.page.MenuPlace;
import city.accord.press.KitState;
import city.accord.press.Standing;
import city.accord.press.photo.Photograph;
import city.accord.print.CardElement;
import city.accord.print.CardKind;
import city.accord.print.CardSize;
import city.accord.print.ListKind;
import city.accord.print.PaperLetter;
import city.accord.print.Placement;
import city.accord.print.SeatShape;
import city.accord.programme.Conflict;
import city.accord.programme.EditKind;
import city.accord.programme.SessionChange;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionRole;
import city.accord.programme.SessionToday;
import city.accord.programme.material.Visibility;
import city.accord.proposal.ProposalStatus;
import city.accord.proposal.ProposedKind;
import city.accord.signing.ceremony.CeremonyState;
import city.accord.signing.ceremony.Deed;
import city.accord.signing.ceremony.SlotState;
import city.accord.signing.declaration.TextPart;
import city.accord.signing.display.DisplayGround;
import city.accord.signing.display.DisplayMode;
import city.accord.signing.display.DisplayPart;
import city.accord.signing.escrow.EscrowStatus;
import city.accord.signing.escrow.ExportFormat;
import city.accord.signing.order.HostPlace;
import city.accord.signing.order.Order;
import city.accord.signing.order.Originals;
import city.accord.signing.order.Rule;
import city.accord.signing.published.PublicStage;
import city.accord.signing.runsheet.CueAction;
import city.accord.signing.signal.DeviceKind;
import city.accord.signing.tablet.DevicePoint;
import city.accord.signing.verify.Outcome;
import city.accord.signing.verify.SealedPages;
import city.accord.summit.Hue;
import city.accord.summit.WallClock;
import city.accord.summit.ZoneChange;
import city.accord.text.PersonName;
import city.accord.web.delegation.DelegationNeed;
import city.accord.web.delegation.DelegationProgress;
import city.accord.web.signing.console.DeviceAlert;
import city.accord.web.signing.order.OrderFields;
import city.accord.web.signing.preparation.PastedLine;
import city.accord.webhook.DeliveryRow;
import city.accord.webhook.OffBecause;
import city.accord.webhook.WebhookKind;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A page that composes the key of a message from a value (<code>msg['door.way-'.concat(way)]</code>
 * ) finds a message for each value there is: for the role that was added last as for the first.
 */
class ComposedWordsTest {

  private static final Path SOURCES = Path.of("src/main");
  private static final Pattern COMPOSED =
      Pattern.compile("'([a-z]+\\.(?:[A-Za-z0-9.-]*[.-])?)'\\.concat");

  /** What DelegationProgress says is next. */
  private static final List<String> NEXT =
      List.of(
          "name-focal-point",
          "invite",
          "invite-again",
          "wait",
          "approve-head",
          "register",
          "name-head",
          "approve",
          "badge",
          "arrive",
          "sign",
          "ready",
          "signed",
          "declined");

  private static final OrderFields ORDER =
      new OrderFields(new Order(new Rule.AsInvited(), HostPlace.FIRST, null));

  /** What AuditAreasTest holds to its words. */
  private static final Set<String> EVENTS = Set.of("audit.area-", "ceremony.event.");

  @Test
  void everyValueOfAComposedMessageHasItsWord() throws IOException {
    Set<String> missing = new TreeSet<>();
    values().forEach((stem, values) -> values.forEach(value -> missing.add(stem + value)));
    missing.removeAll(keys());
    assertEquals(Set.of(), missing);
  }

  @Test
  void theValuesOfEveryComposedMessageAreKnownHere() throws IOException {
    Set<String> unknown = new TreeSet<>();
    try (Stream<Path> all = Files.walk(SOURCES.resolve("webapp"))) {
      for (Path page : all.filter(file -> file.toString().endsWith(".xhtml")).toList())
        COMPOSED
            .matcher(Files.readString(page))
            .results()
            .map(stem -> stem.group(1))
            .forEach(unknown::add);
    }
    unknown.removeAll(values().keySet());
    unknown.removeAll(EVENTS);
    assertEquals(Set.of(), unknown);
  }

  static Map<String, Collection<String>> values() {
    Map<String, Collection<String>> values = new HashMap<>();
    values.put("account.may-", Role.ALL);
    values.put("account.role-", Role.ALL);
    values.put("account.scope-", List.of("programme", "programme-write", "signatories"));
    values.put("attendee.column-", names(PeopleColumn.values()));
    values.put("attendee.status-", names(AttendeeStatus.values()));
    values.put("programme.state-", names(SessionToday.State.values()));
    values.put("board.need.", names(DeviceAlert.values()));
    values.put("ceremony.escrow-", names(EscrowStatus.Kind.values()));
    values.put("ceremony.proposed-", names(Deed.values()));
    values.put("ceremony.paste-problem.", names(PastedLine.Problem.values()));
    values.put("ceremony.slot-state.", names(SlotState.values()));
    values.put("ceremony.state.", names(CeremonyState.values()));
    values.put("check.point.", names(DevicePoint.values()));
    values.put("city.order-", names(PersonName.Order.values()));
    values.put("cue.action-", names(CueAction.values()));
    values.put("signal.kind-", names(DeviceKind.values()));
    values.put("display.ground-", names(DisplayGround.values()));
    values.put("display.mode-", names(DisplayMode.values()));
    values.put("display.part-", names(DisplayPart.values()));
    values.put("declaration.part.", names(TextPart.values()));
    values.put("delegation.field-", names(DelegationField.values()));
    values.put("travel.field-", names(TravelField.values()));
    values.put("travel.example-", names(TravelField.values()));
    values.put("delegation.light-", names(DelegationProgress.Light.values()));
    values.put("delegation.needs-", words(DelegationNeed.values()));
    values.put("delegation.next-", NEXT);
    values.put("delegation.order-", names(PersonName.Order.values()));
    values.put("delegation.own-", names(DelegationStatus.values()));
    values.put("delegation.status-", names(DelegationStatus.values()));
    values.put("door.verdict.", names(Verdict.values()));
    values.put("door.reason.", names(Verdict.values()));
    values.put("door.way-", names(Way.values()));
    values.put("examine.format-", names(ExportFormat.values()));
    for (String stem : List.of("name-", "what-"))
      values.put("job." + stem, AccordClasses.jobs().stream().map(Job::name).toList());
    values.put("job.state-", names(JobState.values()));
    values.put("letter.kind-", letterKinds());
    values.put("letter.when-", letterKinds());
    values.put("letter.placeholder-", names(Placeholder.values()));
    values.put("merge.field-", names(MergedField.values()));
    values.put("merge.has-", attendeeUses());
    values.put("merge.same-", names(Likeness.values()));
    values.put("mail.", names(MailState.values()));
    values.put("marks.beside-", names(ShownMarks.values()));
    values.put("crew.line-", Set.of("two-minutes", "walk-on", "stand-by"));
    values.put("ceremony.originals-", names(Originals.values()));
    values.put("press.document-", names(SealedPages.Kind.values()));
    values.put("meeting.status-", names(MeetingStatus.values()));
    values.put("moment.", names(WallClock.Occurrence.values()));
    values.put("order.alphabet.", ORDER.getAlphabets());
    values.put("order.rule.", ORDER.getRules());
    values.put("order.host.", names(HostPlace.values()));
    values.put("pool.medium-", names(Medium.values()));
    values.put("press.kit-state-", names(KitState.values()));
    values.put("press.standing-", names(Standing.values()));
    for (String stem : List.of("kind-", "title-", "lead-", "nobody-", "printed-too-"))
      values.put("print." + stem, names(CardKind.CHOSEN.toArray(CardKind[]::new)));
    values.put("photograph.drawing-", names(Photograph.Drawing.values()));
    values.put("print.list-", names(ListKind.values()));
    values.put("print.list-lead-", names(ListKind.values()));
    values.put("print.align-", names(CardElement.Align.values()));
    values.put("print.element-", names(CardElement.Kind.values()));
    values.put("print.placement-", names(Placement.values()));
    values.put("print.shape-", names(SeatShape.values()));
    values.put("print.size-", names(CardSize.values()));
    for (String stem : List.of("kind-", "why-", "seen-", "count-"))
      values.put("privacy." + stem, names(DataKind.values()));
    for (String stem : List.of("count-", "why-", "seen-"))
      values.merge("privacy." + stem, List.of("ANSWER"), ComposedWordsTest::both);
    values.put("privacy.for-", names(KeptFor.values()));
    values.put("privacy.kept-", List.of("ceremony", "focal-point", "release"));
    values.put("page.place-", names(MenuPlace.values()));
    values.put("passport.keys-", names(PassportKeys.Standing.values()));
    values.put("programme.change-", names(SessionChange.Kind.values()));
    values.put("programme.conflict-", names(Conflict.Kind.values()));
    values.put("programme.edit-", names(EditKind.values()));
    values.put("programme.severity-", names(Conflict.Severity.values()));
    values.put("programme.kind-", names(SessionKind.values()));
    values.put("programme.visibility-", names(Visibility.values()));
    values.put("programme.role-", names(SessionRole.values()));
    values.put("proposal.kind-", names(ProposedKind.values()));
    values.put("profile.by-", names(AgreedBy.values()));
    values.put("proposal.status-", names(ProposalStatus.values()));
    values.put("registration.kind-", names(FieldKind.values()));
    values.put("letters.kind-", names(PaperLetter.values()));
    values.put("waiting.outcome-", names(WaitingOutcome.values()));
    values.put("registration.own-", names(AttendeeStatus.values()));
    values.put("right.may-", Right.GRANTABLE);
    values.put("right.name-", Right.GRANTABLE);
    values.put("site.stage-", names(PublicStage.values()));
    values.put("summit.colour-", names(Hue.values()));
    values.put(
        "summit.planned-",
        List.of(
            "session", "run-sheet", "ceremony", "embargo", "meeting", "photograph", "proposals"));
    values.put(
        "summit.written-",
        List.of(
            "city",
            "form",
            "kind",
            "letter",
            "page",
            "photograph",
            "room",
            "session",
            "statement",
            "summit",
            "track"));
    values.put("summit.zone-", names(ZoneChange.values()));
    for (String stem : List.of("sheet-", "nobody-", "unknown-", "place-"))
      values.put("travel." + stem, names(Direction.values()));
    values.put("travel.car-", names(CarNeed.values()));
    values.put("webhook.kind-", names(WebhookKind.values()));
    values.put("webhook.off-", names(OffBecause.values()));
    values.put("webhook.state-", names(DeliveryRow.State.values()));
    values.put("verify.signature-", names(Outcome.values()));
    return values;
  }

  private static Collection<String> both(Collection<String> some, Collection<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Of all areas that write letters. */
  private static Collection<String> letterKinds() {
    return AccordClasses.ALL.stream()
        .filter(each -> each.isAssignableTo(LetterKind.Source.class) && !each.isInterface())
        .flatMap(each -> instance(each, LetterKind.Source.class).kinds().stream())
        .map(LetterKind::code)
        .toList();
  }

  private static Collection<String> attendeeUses() {
    return AccordClasses.ALL.stream()
        .filter(each -> each.isAssignableTo(AttendeeUse.class) && !each.isInterface())
        .map(each -> instance(each, AttendeeUse.class).word())
        .toList();
  }

  private static <T> T instance(JavaClass of, Class<T> type) {
    try {
      Constructor<?> constructor = of.reflect().getDeclaredConstructor();
      constructor.setAccessible(true);
      return type.cast(constructor.newInstance());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Collection<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static Collection<String> words(DelegationNeed... needs) {
    return Arrays.stream(needs).map(DelegationNeed::word).toList();
  }

  private static Set<String> keys() throws IOException {
    Properties messages = new Properties();
    try (Reader in =
        Files.newBufferedReader(SOURCES.resolve("resources/city/accord/web/messages.properties"))) {
      messages.load(in);
    }
    return messages.stringPropertyNames().stream().collect(toCollection(TreeSet::new));
  }
}
