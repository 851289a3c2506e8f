/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `0401bclosed
04cf4Visit us
04d32Closed now: {0}.
0d333Costs
0e233It is busy now. You wait longer than usual.
10a58What does {0} do with your data?
125e5{0} to {1}
17988We find no topic with that word. Try another word.
1bd6aSend an e-mail to {0}
204f6Form
2086bWhatsApp does not belong to the municipality. Do not send a photo of your passport there. Do not send a citizen service number (BSN) either.
2178aYou do not agree with our decision. That is called: objecting (bezwaar maken).
26b10Giving or sending papers
2945bYou can pay by card or in cash.
29642This does not work right now. Choose something else.
38315This does not belong to the municipality. Everybody can read it. Post nothing about yourself there. It is better to send a message that nobody else sees.
38957This topic is complicated. It helps to talk together.
3bd25Read how to object (bezwaar maken)
3d0d9Arrange it yourself with DigiD
41525A quick answer
42a8aYou can come with or without an appointment.
430dcYou wait about {0}.
45339What matters most to you?
4e8a1Here someone helps you.
51243tomorrow {0}
5426aChoose a day and a time. Then we will call you.
58f09Arranging it myself
5b4f3You hardly have to wait.
5b662This is the best way for this topic.
5d9dfLetter
5faadThe chat belongs to another company. Do not type a citizen service number (BSN) there.
6a7d1Social media
6adfeYou log in with DigiD. You can do that day and night.
71b04Access
738e9Do you call from another country?
7652dYou do not need an appointment.
7e5acMake an appointment
8ce23Help from someone
972e6You can only pay by card.
98519Help with choosing
9ada1What is it about?
a6af3You can only pay in cash.
a746aYou get an answer within {0} working day.
a7b50{0} to {1}
a93f7Here you get a quick answer.
a9f35We are open now.
aa410E-mail
ae5bbGo to: {0}
b3a70How do you want to reach us?
b68e8Please note: others may read along.
b80c7You arrange this yourself.
b97c2Opening hours
ba86bChat
bda8bCall us
c08ebOpens: {0}. That is a public holiday. It may be different.
c11f1This suits you best: {0}.
c1419Call <bdi dir="ltr">{0}</bdi>
c2337You get an answer within {0}.
c365bBring with you
c9d98day and night
cc567Today is a public holiday. The opening hours may be different.
cd8a1This is urgent.
d1482App of the municipality
d341dLanguages
d349bTalking to someone
d7d31Here you talk to a member of staff.
d8013You wait about {0} now.
d927eShow all {0} ways
da94btoday {0}
e1c58When can we call you?
e275cThat takes about 3 minutes.
e6453Choose {0}
e7206More about: {0}
e726fSee how to get there
e9066Closed now.
ec8caOpens: {0}.
ecc19Open now, until {0}.
ed65dYou get an answer within {0} working days.
f1ba7Here you can give or send papers.
f6aa9Choose a day and a time
f82daOpen day and night.
fd76dMake an appointment first.`;
