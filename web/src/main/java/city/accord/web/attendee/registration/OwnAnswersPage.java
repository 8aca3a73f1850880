package city.accord.web.attendee.registration;

import city.accord.attendee.AttendeeRow;
import city.accord.attendee.AttendeeStatus;
import city.accord.delegation.Invitations;
import city.accord.delegation.OpenInvitation;
import city.accord.delegation.OwnDelegation;
import city.accord.delegation.OwnDelegation.MemberAnswers;
import city.accord.web.Ids;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** What the form of a member's category asks, as the focal point answers it for them. */
@Named
@RequestScoped
public class OwnAnswersPage {

  @Inject private Invitations invitations;
  @Inject private OwnDelegation delegation;
  @Inject private Site site;
  @Inject private OpenedLink link;

  @Inject
  @ManagedProperty("#{param.id}")
  private String id;

  @Inject
  @ManagedProperty("#{param.number}")
  private String field;

  @Inject
  @ManagedProperty("#{param.photo}")
  private String refusedFile;

  private OpenInvitation invitation;
  private AttendeeRow member;
  private EditableAnswers answers;

  @PostConstruct
  void open() {
    invitation = link.open(invitations::open);
    if (invitation == null) return;
    member = delegation.member(link.token(), Ids.of(id));
    MemberAnswers known = delegation.answers(link.token(), member.id());
    answers = new EditableAnswers(known.fields(), known.answers(), site.language());
    if (member.photoHash() != null) answers.photoIsSent(site.say("delegation.photo"));
    if ("too-large".equals(refusedFile)) EditableAnswers.refuseFile(site);
  }

  public void save() throws IOException {
    delegation.answer(link.token(), member.id(), answers.toAnswers());
    site.goTo(getBack(), "delegation.member-registered", member.name().in(site.getLanguage()));
  }

  public void sendFile() throws IOException {
    FileDownload.send(delegation.file(link.token(), Ids.of(id), Ids.of(field)));
  }

  /** The delegation's own page. */
  public String getBack() {
    return "/invitation/" + link.token();
  }

  public boolean isValid() {
    return invitation != null;
  }

  /** Whether the organisers have approved the member, so that only they change the record. */
  public boolean isClosed() {
    return member.status() == AttendeeStatus.APPROVED;
  }

  public OpenInvitation getInvitation() {
    return invitation;
  }

  public AttendeeRow getMember() {
    return member;
  }

  public EditableAnswers getAnswers() {
    return answers;
  }
}
