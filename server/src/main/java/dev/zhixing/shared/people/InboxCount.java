package dev.zhixing.shared.people;

/** Asked of the room that has the inbox: how many notices somebody has not dealt with. */
public interface InboxCount {

    int open(PersonId person);
}
