/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `00b50See another message
02187Fill in your number here. Then you will see how it is going.
0a14bThere are no more steps.
0a4d2We are working on your message.
0a7d9Do this by {0}.
0eee4Look in your e-mail
13196Send it with our form
18442Done. We have dealt with your message.
194e2Sorry, this does not work properly now. That is not your fault.
1bda8About your message
1c92aDo we know this e-mail address? Then you will get an e-mail within a few minutes.
1db55This link does not work any more
1e3b0Done.
2669cSend a photo or paper
27717We have your photo or paper. Do you want to send anything else?
28ea0We are not sure whether we have your photo or paper
29696We talk with you
2d72dYou need not do anything now.
2fb6b10 digits. The number is in the e-mail that you got from us.
2fc10We cannot accept your photo or paper now
327faWe have no steps for you yet.
33152Do you see nothing? Then also look in your spam folder. Or try another e-mail address.
390b7It is too big for our system. Send fewer files.
3b634We are still waiting for something. So the time for our answer stands still now.
3b713We do nothing with this.
3d2dfThe number is in the e-mail or letter that you got from us.
3f29aWe call the number that you gave.
452b8Who works on it
473a8Fill in your number. And your e-mail address or your code. Then you see how it is going.
48277A colleague finds out what is needed.
4c9a5Send
4f89dNumber of your message
4fd76Sorry, this does not work here now.
5bcdbSomething changed. You can read it below.
5bd18We e-mail you your number
5c096Sorry, it is very busy now.
5c4e2We decide
5eb53Send it again. We will not get it twice.
5eb74Do you want to get e-mails about your message?
616fcYou get it the way you chose: by phone, e-mail or letter.
63af0What happened and what is still to come?
662d0Please wait. We are sending your photo or paper.
67539Stop the e-mails
68d5cThis takes longer than usual. Please be patient.
6a357Send me an e-mail
6cd89It does not work now
73a34Read below why. Do you not agree? Let us know.
75010We need more time. You now get an answer by {0}.
756d9We did what we can do. Sometimes it is not solved by that. Are you not happy with how it went? Let us know.
75a01What we say about it
7a6abYour photo or paper has not been sent yet
7d278We are working on your idea.
7edc0You cannot send us a photo or paper here.
82df1There is a typing mistake in the number. Look at the 10 digits again.
8812eThis is what you still have to do
88b3bWe need more time. It was {0}. Now it is by {1}.
89bf5You get an answer
8a50dYour photo or paper has not been sent yet. We will send it when you have internet again. Leave this page open.
8a8a7A step
8fec9Do you want to tell us something about it?
904c1We cannot do this. Another organisation is in charge of it.
909d4Message {0}
914fbIs it not right for you? Let us know.
930aaYou need not wait. Feel free to call us.
93752Planned: {0}. The date may still change.
97504You can do this until {0}.
9c034We then send you no more e-mails about this message. You will still get our answer.
9ca03Done. We have your photo or paper
9d9deThis is not an e-mail address and not a code. Check what you typed.
9e504You tell what happened. At our office, or by phone.
a2031We have your message. We are going to work on it.
a35caShow all {0} steps
a5645Sorry, something is going wrong on our side.
a8386The e-mail address that you gave with your message. Or the code that stands with your number.
acb28Fill in the number of your message.
b1358Do you have another question? Let us know.
b373eYou get an answer by {0}.
b39a6It takes longer than we said. You were to get an answer by {0}. Sorry.
b6e89Done. You will get no more e-mails about this message
b73d0Send this too
b7569How is your message going?
c0b39We are here now
c4ec8We have your message
c7130By {0}
c76a1We will try again soon. Leave this page open.
ca175Your e-mail address or your code
ce460On {0}
cf500We are working on your complaint.
d2641You get a letter or an e-mail. It says what we think, and why.
d2693We are waiting for you. We need something from you.
d43a6This is not the number of a message. Look in the e-mail or letter that you got from us.
d47aeDone. It is solved.
d51d5Fill in your e-mail address or your code.
d77e7Do it now
d8838I do not know my number
d8a8fDone. You will get an e-mail when something changes
d9dd6It belongs to message {0}.
d9f96You have no internet, or the connection broke.
dbd20We cannot find your message
dc1a6Try another e-mail address
de0d2You then get an e-mail when something changes. You can always stop.
df65cLast change
dfe24We are working on your question.
e049fSee how it is going
e28d6The number and the e-mail address or the code do not belong together. Check what you typed.
e2b89Received
e3af2Still to come
e6fedNumber
e83efIt takes longer than we said. We were to call you by {0}. Sorry.
eafacSorry, something is going wrong.
ec2c1Photo or paper with message {0}.
ed786Fill in the e-mail address that you gave us. You will get an e-mail with your numbers. And with a link to see how it is going.
f114eWe already have what you sent first
f2587After that you changed something. Do you want to send that too? Then we will get 2 messages.
f27b9Read below who can help you. Do you not know? Call us.
f4c1eWhat you chose and typed is still here.
f570dIt is not right: let us know
f6d8bWe are working on it
f85b9Does it not work here?
f8e46Ask a question about this
fc279Choose a photo or file.
fc7a5Do you want no more e-mails?
fd38dWe are waiting for somebody else. We keep an eye on it.`;
