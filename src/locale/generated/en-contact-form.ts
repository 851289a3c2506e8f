/** Made by `npm run localize:build`: change the files in `xliff/`, not this one. */
export default `015dfWe delete it after {0} months.
02a6eYour code
0321eMy topic is not in the list
0345aDone. We have your message
053c6With your number and this code you can see later how it is going.
07254How nice. We will pass your compliment on to our colleague.
09ed9You want to know or arrange something.
0b8b4Is there a number of a bank account or bank card in your message? Then take it out if it is not needed.
0c534Received on
0c751Is everything right?
0cbe2Sorry, something goes wrong on our side. Your text stays here.
0d0c3How do you want to get our answer?
0d497Your message has not been sent yet. Your text stays here. We send your message when you have internet again. Keep this page open.
0df45You know how something can be better in your neighbourhood or with us.
0e6c1Delete everything
12f48You get our answer to your complaint by {0}.
147edYour message is too long for this e-mail. You can save or print it.
15884The other person
15efeWhat do you want to tell us?
160b8Your name
17f4fYou cannot go on right now. What you filled in is still here.
185c2For example: 24 11 2026.
1aea2Step {0} of {1}
1b4cdTry again
1d74bWhat is your message about?
1e202Yes, delete everything
20cf3Choose a topic
21d5fWe still need your answer to: {0}
26379This does not help me
2804fWrite what you want to tell us.
287c1Please wait. We are sending your message.
28fe8Does it take longer? Then we let you know. We also say why and until when.
2e306We cannot take this choice now. Choose something else.
2e659Solved by
31409Your text is still here. We will try again in a moment. Keep this page open.
31b4fFirst reaction by
33c69What is your question?
34294You are not happy with what we did. Or with how someone of our staff treated you.
346d5You also get an e-mail at {0}. Do you not see it? Then look in your spam too.
36db6We delete it after {0} month.
3bf06This is too long. Number of characters too many: {0}.
410beSee how your message is going
430dfChoose a topic. Do you not know? Then choose: My topic is not in the list.
4407bYour message is too big for our system. Make the text shorter or send fewer files.
44484Choose what your message is about.
44e56What happens now?
458b2This house number is not right. Start with a digit. For example: 12 or 12a.
45d01Keep this number safe. It helps us find your message quickly.
472a1By e-mail
48bc7The whole address
49d69Read more about your data
4d674Enter a phone number. For example: 06 12 34 56 78.
4da7aYou cannot object with this form. Your objection might not count.
50489Print this
5167aAfter that you changed the text. Do you want to send the new text too? Then we get 2 messages.
5456cYou have no internet, or the connection broke. Your text is still here.
54bacCall me
56b60This page keeps what you type, so that you lose nothing. After sending it is gone.
57bc3Copy the number
57ff6Someone of our staff will have read it by {0}.
5942dWhat is a complaint?
59df3Enter the name of the other person.
5c5e1Change: {0}
5d75dDo you not want to wait?
5dcd2Enter a house number. For example: 12.
5e9d7Phone number of the other person
5ef11Copying does not work. Please write the number down.
60f9cAre you sure? Everything that you filled in will be gone.
640cbI am doing this for someone else
640e6Belongs to number
647b6Address
67168How can we reach you?
68af1Yes, use {0}
6ae75Send your message again. We will not get it twice.
6c373What is your idea?
6d833We can help you best on the phone or at the counter.
6e75aContinue with my complaint
6ed47You would rather talk. We will call you.
713e0Enter a postcode. For example: 1234 AB.
77ad4What it is about
77bd9How we reach you
7a6e7Your number
7b5fdRead more about complaints
7bae8Read what you sent
7be9dHow to object (bezwaar)
7befbIs there a citizen service number (BSN) in your message? Then take it out. We do not need it.
7c001In the afternoon
7ce9cIs it urgent? Then call us right away
7e1c1Enter the whole address.
7e2b6We use your data only to help you with this message.
7fec8Someone of our staff reads your message.
80a01You get a first reaction by {0}.
81852What is your compliment?
85965Object (bezwaar maken)
86205We will find out who can help you.
867d1Do you not agree with our answer? Then you can go to the ombudsman, who does not work for the municipality.
873c6Save this
8a94cName of the other person
8b5c6Do you mean {0}?
8c1d3We received your message on {0} at {1}.
8c9deBy phone
8cd28We send our answer to this address. For example: name@example.com.
8d7faSorry, something goes wrong. Your text is still here.
8e2d9A complaint is about how we treated you. For example: you had to wait too long, or someone of our staff was not polite.
8e8d0Please check the year. Enter 4 digits. For example: 2026.
8f891E-mail address of the other person
9261dI do
970ffKind of message
99bd4We find no topic with that word. Try another word. Or choose: My topic is not in the list.
9a03aWe are sorry that it did not go well. Thank you for telling us.
9b2c2What do we do with your data?
9b748Send the new text too
9ba77The address is not in the Netherlands
9bf6aThis takes longer than usual. Please wait. Your text is still here.
9ce46Your message has not been sent yet
a018bTell us what went wrong. And when that was. Mistakes do not matter.
a5d39We cannot take your message now
a73cfThe number is copied.
a76d3Phone number
a80b5Sorry, it is very busy now. Your text stays here.
a9596You can also send a letter. Write why you do not agree. Add your name, your address, the date and your signature. Our address is:
a9b9eMaybe this already helps you
abe63Write it as you would say it. Mistakes do not matter.
adc25You do not agree with our decision. Then you can object (bezwaar maken). We will look at our decision again.
af393You can type {0} more characters.
b197fE-mail this to yourself
b57ccBy letter
b9cecWhat do you want to talk about?
bcb56I do not need an answer
bdbe6Sorry, this form does not work well now. That is not your doing. Your text stays here.
be9d2Ask first if that is all right.
bf376We must follow the law. You get an answer within 6 weeks. First we talk with you about your complaint, if you want to.
bfa71We already have your first message
c05a2In the morning
c1c6fChoose who gets our answer.
c2e1aWhen is the best time to call?
c3753Message to the municipality of {0}
c4c96Your question will be answered or solved by {0}.
c862cYou can type {0} more character.
ccb53my-message
cef6cNo, keep it
d0653Do you want to object to a decision? You cannot do that with this form.
d0c36This postcode is not right. Enter 4 digits and 2 letters. For example: 1234 AB.
d0e7aThis phone number is not right. Enter 10 digits. For example: 06 12 34 56 78. Is it a number from another country? Then start with a +.
d1182Complaint
d1df7For example: 06 12 34 56 78. A number from another country is fine too.
d1e17What is your complaint?
d5624Send message
d7d59It is best to talk to us about this
d87b0Choose how you want to get our answer.
dae99E-mail address
e2f41Where do we send the letter?
e3147Do you not know what to choose? Then choose this. We will find out.
e4caaWrite it as on a letter. Add the country too.
e6944Who gets our answer?
e910aThis date is not right. Enter the day, the month and the year. For example: 24 11 2026.
ebed5Do you not agree with a decision in a letter from us? Then a complaint is not the right way. You must object (bezwaar maken).
ec6bdYour phone number
eeb25We do not read a message right away. On the phone we help you at once. Is there danger? Then call 112.
f1499We are not sure if we have your message
f3e5cQuestion
f7786We will call you on {0}.
f86f0Enter your name.
f958bPlease note: do it within 6 weeks. Look at the date on the letter.
fa065Thank you for thinking along with us.
fa59fSend another message
fa949Compliment
fc65cPlease check it once more.
fe56aYou are happy with our help. We like to hear that.
fe86eIdea
fefffEverything is deleted.
ff4d4You do not have to give your name.`;
