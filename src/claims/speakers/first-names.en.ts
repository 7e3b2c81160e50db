/**
 * First names that tell how a person is spoken of. The English ones come from the United States Social Security
 * Administration's counts of births (public domain): names given at least 6000 times from 1920 to 2000, at least 92 in
 * 100 times to one sex. The others are our own, written down while reading reports.
 */
const female = `
  aaliyah abbey abbie abby abigail ada addie adela adelaide adele adeline adriana adrianna adrianne adrienne agnes
  aida aileen aimee aisha alaina alana alanna alberta alecia alejandra alene alesha alesia alexa alexandra
  alexandria alexia alexus alfreda alice alicia alina aline alisa alisha alison alissa aliyah allene allison allyson
  alma alondra alta althea alyce alycia alysha alysia alyson alyssa amalia amanda amber amelia ami amie amy ana
  anastasia andrea andria angela angelia angelica angelina angeline angelique angelita angie anissa anita ann anna
  annabelle annamarie anne annemarie annetta annette annie annmarie antionette antoinette antonette april araceli
  ariana arianna arielle arleen arlene arline ashlee ashleigh ashley ashlie ashly ashlyn asia athena audra audrey
  aurelia aurora autumn ava avis ayanna barbara barbra baylee beatrice beatriz becky belinda benita bernadette
  bernadine bernice berniece bertha bertie bessie beth bethany betsy bette bettie betty bettye beulah beverley
  beverly bianca blanca blanche bobbi bonita bonnie bonny brandi brandie brandy breana breanna breanne brenda brenna
  bria briana brianna brianne bridget bridgett bridgette brigitte britney brittani brittany brittney brooke brooklyn
  bryanna caitlin caitlyn callie camilla camille candace candi candice candy cara caren cari carina carissa carla
  carleen carlene carley carly carmela carmella carol carole carolina caroline carolyn carrie caryl caryn casandra
  cassandra cassie catalina catharine catherine cathleen cathrine cathryn cathy catrina cayla cecelia cecile cecilia
  celeste celestine celia celina chanda chandra chanel chantal chantel charity charla charleen charlene charlotte
  charmaine chasity chastity chelsea chelsey chelsie cheri cherie cherry cheryl cheyanne cheyenne chiquita chloe
  christa christal christi christiana christie christin christina christine christy chrystal ciara ciera cierra
  cindi cindy claire clara clarice clarissa claudette claudia claudine coleen colette colleen collette concetta
  connie constance consuelo cora coral corina corine corinne cornelia corrine courtney cristal cristina cristy
  crystal cynthia daisy dalia damaris danelle danette daniela daniella danielle danita danna daphne dara daria darla
  darleen darlene dawn dayna deana deann deanna deanne debbie debby debora deborah debra deena deidra deidre deirdre
  deja delia delilah della delois delores deloris delphine demetria dena denice denise desirae desiree dessie
  destinee destiny diamond diana diane diann dianna dianne dina dinah dionne dixie dollie dolly dolores dona donna
  dora doreen dorene doretha doris dorothea dorothy dorthy dottie earlene earline earnestine ebony edith edna edwina
  edythe effie eileen elaina elaine eleanor eleanore elena elida elinor elisa elisabeth elise elissa eliza elizabeth
  ella ellen ellie elma elnora eloise elouise elsa elsie elva elvia elvira elyse emilee emilia emilie emily emma
  enid erica ericka erika erin erma ernestine esmeralda esperanza essie estela estella estelle ester esther ethel
  etta eugenia eula eunice eva evangelina evangeline eve evelyn faith fannie fatima faye felecia felicia fern flora
  florence florine flossie frances francesca francine francisca freda freida frieda gabriela gabriella gabrielle
  gail gay gayla gayle gena genesis geneva genevieve georgette georgia georgianna georgina geraldine geri gertrude
  gianna gilda gillian gina ginger ginny giselle gladys glenda glenna gloria goldie grace gracie graciela greta
  gretchen griselda gwen gwendolyn hailey haleigh haley hallie hanna hannah harriet harriett hattie haylee hayley
  hazel heather heaven heidi helen helena helene henrietta hester hilary hilda hillary holli hollie holly hope ida
  iesha ila ilene imani imogene ina india inez ingrid iona irene iris irma isabel isabell isabella isabelle iva
  ivette jacklyn jaclyn jacquelin jacqueline jacquelyn jacquline jada jami jana janae jane janeen janel janell
  janelle janet janette janice janie janine janis janna jannie jaqueline jasmin jasmine jayne jazmin jazmine jean
  jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jena jenifer jenna jennie jennifer jenny
  jeri jerri jessica jill jillian jo joan joann joanna joanne jocelyn jodi joelle johanna johnna jolene joni jordyn
  josefina josephine josie joy joyce juana juanita judi judith judy juli julia juliana juliann julianna julianne
  julie juliet juliette julissa june justina justine kaci kacie kaila kailey kaitlin kaitlyn kaitlynn kala kaleigh
  kaley kali kami kara karen kari karin karina karissa karla karrie karyn kasandra kassandra kassidy kate katelin
  katelyn katelynn katharine katherine katheryn kathi kathie kathleen kathrine kathryn kathy katie katina katlyn
  katrina katy kay kaye kayla kaylee kayleigh kaylie kaylin keely keisha kelli kellie kelsey kelsi kelsie kendra
  keri kerri kerrie kia kiana kiara kiera kierra kiersten kimberlee kimberley kimberly kira kirsten kirstin kisha
  kitty kourtney krista kristal kristen kristi kristie kristin kristina kristine kristy kristyn krystal krystle kyla
  kylee kylie kyra lacey lacie ladonna lakeisha lakesha lakisha lana laquita lara larissa lashonda latanya latasha
  latisha latonya latosha latoya latrice laura laureen laurel lauren lauretta lauri laurie lauryn lavonne lawanda
  lea leah leann leanna leanne leeann leila leilani lela lelia lena lenora lenore leola leona leora lesa leta letha
  leticia letitia lia liana libby lidia lila lilia liliana lillian lillie lilly lily lina linda lindsay lisa
  lisette lissette liz liza lizbeth lizette lizzie lois lola lolita lona lora loraine lorena lorene loretta lori
  lorie lorine lorna lorraine lorri lorrie lottie louella louisa louise lourdes luann luanne lucia lucile lucille
  lucinda lucretia lucy luella luisa lula luz lydia lynda lyndsey lynette lynne lynnette mabel mable macy madalyn
  madeleine madeline madelyn madge madison madonna mae maegan magdalena maggie makayla makenzie malia malinda
  malissa mallory mamie mandi mandy manuela mara maranda marcella marci marcia marcie marcy margaret margarita
  margery margie margo margot margret marguerite mari maria mariah marian mariana mariann marianna marianne maribel
  maricela marie marietta marilee marilyn marilynn marina marisa marisela marisol marissa maritza marjorie marjory
  marla marlena marlene marlys marquita marsha marta martha martina marva mary maryann maryanne marybeth maryellen
  maryjane maryjo marylou matilda mattie maude maura maureen mavis maxine may maya mayra mckenna mckenzie meagan
  meaghan megan meghan melanie melba melina melinda melisa melissa melodie melody melva mercedes meredith merry mia
  micaela michaela michele michelle mikaela mikayla mildred millicent millie mina mindy minerva minnie miranda
  miriam misti misty mitzi mollie molly mona monica monika monique moriah muriel mya myra myrna myrtle nadia nadine
  nan nanci nancy nanette nannette nannie naomi natalia natalie natasha nathalie nedra nelda nell nellie nettie neva
  nia nichole nicki nicole nicolette niki nikki nina nita noelle noemi nola nona nora noreen norma octavia odessa
  ofelia ola olga olive olivia opal ophelia paige pam pamala pamela pansy paola patrica patrice patricia patsy patti
  pattie patty paula paulette paulina pauline pearl pearlie peggie peggy penelope penny perla petra phoebe phyllis
  polly portia precious princess priscilla queen rachael racheal rachel rachelle rae ramona randi raquel raven reba
  rebeca rebecca rebekah regina rena renae renee renita reta retha reva reyna rhea rhiannon rhoda rhonda richelle
  rita roberta robyn rochelle rocio ronda rosa rosalee rosalie rosalind rosalinda rosalyn rosanna rosanne rose
  roseann roseanne rosella rosemarie rosemary rosetta rosie roslyn rowena roxana roxann roxanna roxanne roxie ruby
  ruth ruthann ruthie sabrina sade sadie sallie sally samantha sandi sandra sara sarah sasha saundra savanna
  savannah scarlett selena selina selma serena shaina shameka shana shanda shania shanice shanna shantel shari
  sharla sharlene sharon sharron sharyn shauna shawna shayla shayna sheena sheila shelia shelley shelli shellie
  shelly sheree sheri sherri sherrie sherry sheryl shirley shonda sierra silvia simone socorro sofia sondra sonia
  sonja sonya sophia sophie staci stacia stacie starla starr stefanie stella stephanie stephany sue summer susan
  susana susanna susanne susie suzan suzanna suzanne suzette sybil sydney sylvia tabatha tabitha talia tamara tameka
  tamela tamera tami tamika tammi tammie tammy tamra tana tania tanisha tanya tara taryn tasha tatiana tatyana
  tawana tena tera teresa terese teressa teri terra terri terrie tess tessa thalia thea thelma theodora theresa
  therese tia tiana tianna tiara tierra tiffani tiffanie tiffany tina tisha toni tonia tonja tonya tori tosha traci
  tracie treva tricia trina trisha trista trudy twila twyla tyra ursula valarie valencia valeria valerie valorie
  vanessa veda velda velma venus vera verna veronica vicki vickie vicky victoria vikki viola violet virgie virginia
  vivian viviana vonda wanda wendi wendy whitney wilda wilhelmina willa wilma winifred winnie winona yadira yasmin
  yasmine yesenia yolanda yvette yvonne zelda zelma zoe
`
const womenElsewhere = `
  ghazala dena debby lupita ilhan rashida pramila tulsi kamala kirstjen elise lisel neera donna hala anat
  agnieszka aino akiko amal amélie anja anjali annegret astrid aung ayelet ayesha benazir birgit chiara condoleezza
  cécile céline darya ekaterina ewa federica galina giulia golda gro gulmira hala hanan helle hiroko huma indira
  ines irina ivanka jacinda jelena kaja katarzyna katja keiko kellyanne ksenia lakshmi larisa layla ludmila lyudmila
  malala malgorzata margrethe marija marine maryam mei melania mette michiko milena miri nadezhda nicola noor nour
  oksana parvin pilar polina priya rania samira sanna sigrid solveig sunita suu svetlana ségolène tsai tzipi
  valentina ximena xiu yelena yoko yuki yulia yuliya zainab zhanna zuzana
`
const male = `
  aaron abel abraham abram adam adan adolfo adolph agustin ahmad aidan al alan albert alberto alden aldo alec
  alejandro alex alexander alfonso alfred alfredo allan allen alonzo alphonse alphonso alton alvaro alvin amir amos
  anderson andre andres andrew andy angelo anthony antoine anton antonio antony antwan archie arlen armand armando
  arnold aron arron arthur arturo asa august augustus austin barney barrett barry bart barton basil beau ben benito
  benjamin bennett benny bernard bernardo bert bill billy blaine blake bob bobby booker boyd brad braden bradford
  bradley bradly brady branden brandon brant braxton brayden brendan brenden brendon brennan brent brenton bret
  brett brian brice brock brody brooks bruce bruno bryan bryant bryce bryon bryson bud buddy buford burton byron
  cade caleb calvin carl carlo carlos carlton carmine carter cecil cedric cesar chad chadwick chance charles charlie
  chase chauncey chaz chester chris christian christopher chuck clarence clark claud claude clay clayton clement
  cleveland cliff clifford clifton clint clinton clyde cody cole coleman colin collin colton conner connor conor
  conrad cooper corbin cordell corey cornelius cornell cortez cory coy craig cristian cullen curt curtis cyril cyrus
  dale dalton damian damien damion damon dan dane danial daniel danny dante daren darin darius darrel darrell darren
  darrick darrin darryl darwin daryl dave david davis davon dawson dayton dean deandre deangelo delbert delmar
  delmer demarcus demetrius denis dennis denny denver denzel derek derick derrick desmond devante devonte dewayne
  dewey dexter dick diego dillon dino dion dirk domenic domingo dominic dominick don donald donn donnell donny
  donovan donte doug douglas doyle drake drew duane dudley duncan dustin dwain dwayne dwight dylan earl earle
  earnest ed eddie eddy edgar edmond edmund eduardo edward edwin efrain elbert eldon eli elias elijah elliot elliott
  ellis elmer elmo eloy elroy elton elvin elvis elwood emanuel emerson emil emilio emmanuel emmett emory enrique
  eric erich erick erik ernest ernesto ernie errol ervin erwin esteban ethan eugene evan everett everette ezekiel
  ezra fabian federico felipe felix fernando fidel fletcher floyd forest forrest foster francisco frank franklin
  fred freddy frederic frederick fredric fredrick freeman gabriel gage galen garland garret garrett garry garth gary
  gavin gene geoffrey george gerald gerard gerardo gilbert gilberto gino giovanni glen glenn gonzalo gordon grady
  graham grant greg gregg gregorio gregory griffin grover guillermo gus gustavo guy hal hank hans harlan harold
  harris harrison harry harvey heath hector henry herbert heriberto herman herschel hershel hiram homer horace
  houston howard hubert huey hugh hugo humberto hunter ian ignacio irvin irving irwin isaac isaiah isiah ismael
  israel issac ivan jace jack jackson jacob jacques jake jakob jalen jamaal jamal jamar jamel james jameson jamison
  jared jarod jaron jarred jarrett jarrod jarvis jason jasper javier javon jay jayson jed jeff jefferson jeffery
  jeffrey jeffry jerald jeremiah jeremy jermaine jerold jerome jerrod jerrold jerry jess jesse jesus jim jimmy
  joaquin joe joel joesph john johnathan johnathon johnny jon jonah jonas jonathan jonathon jorge jose joseph josh
  joshua josiah josue juan judson jules julian julio julius junior justin kaleb kareem karl keaton keenan keith
  kelvin ken kendrick kenneth kennith kenny kent kenton kermit keven kevin khalil kip kirk kody kristofer kristopher
  kurt kurtis kyle kyler lamar lamont lance landon lanny larry laurence lawrence leland lemuel lenard leo leon
  leonard leonardo leonel leroy lester levi lewis liam lincoln linwood lionel lloyd lon lonnie lonny lorenzo louie
  louis lowell loyd lucas luis lukas luke luther lyle lyman lyndon mac mack major malachi malcolm malik manuel marc
  marcel marco marcos marcus mario mark markus marlin marlon marquis marquise marshall martin marvin mason mathew
  matt matthew maurice mauricio max maxwell maynard melvin merlin mervin michael micheal miguel mike miles milford
  millard milo milton mitchel mitchell mohammad moises monroe monte monty morris morton moses murray myles myron
  nathan nathanael nathanial nathaniel neal ned neil nelson nestor nicholas nick nickolas nicolas nigel nikolas noah
  noe nolan norbert norman norris octavio odis olin oliver omar orlando orville oscar osvaldo otis otto owen pablo
  parker pasquale patrick paul pedro percy perry pete peter phil philip phillip pierre preston prince quentin
  quintin quinton rafael raleigh ralph ramiro ramon randal randall randell randolph randy raphael rashad raul ray
  raymon raymond raymundo reece reed reggie reginald reid reuben rex reynaldo rhett ricardo richard rick rickey
  ricky rico rigoberto rob robby robert roberto rocco rocky rod roderick rodger rodney rodolfo rodrick rodrigo
  rogelio roger rogers roland rolando rolland roman romeo ron ronald ronnie ronny roosevelt roscoe ross roy royal
  royce ruben rudolph rudy rufus russel russell rusty ryan salvador salvatore sam sammy samuel sanford santiago saul
  scot scott scotty sean sebastian sergio seth seymour shane shaun sheldon shelton sherman silas simon solomon sonny
  spencer stan stanford stanley stefan stephan stephen sterling steve steven stewart stuart sylvester tad tanner ted
  teddy terence terrance terrell terrence tevin thad thaddeus theodore theron thomas thurman tim timmy timothy titus
  tobias tod todd tom tomas tommy tony travis trent trenton trevon trevor trey troy truman tucker ty tyler tylor
  tyree tyrell tyrone tyson ulysses van vance vaughn vern vernon vicente victor vince vincent virgil vito wade
  walker wallace walter ward warren wayne weldon wendell wesley weston wilbert wilbur wilburn wiley wilford wilfred
  wilfredo will willard william willis wilmer wilson wilton winfred winston woodrow wyatt xavier zachariah zachary
  zachery zackary zackery zane
`
const menElsewhere = `
  mitch rush lee hank gus ned stu vinny wes rob mick sandro khizr humayun sadiq chuy tad norm ron ronny jarrod gerry
  abdel abdul abdullah ahmed ahmet aleksandr aleksei alessandro alexei alexey ali anatoly andrei andrej andrey
  andriy andrzej anil ariel arkady arseniy artyom arun ashraf asif avigdor ayatollah ayman barack bashar benigno
  benoît bernie bibi bo bohdan boris deng dieter dmitri dmitry dmytro eduard ehud elon emre enzo evo faisal françois
  friedrich gennady gerhard giorgio giuseppe goodluck goran grigory guillaume haider hakan hamid hassan heinz helmut
  hiroshi ho horst hossein hu hussein ibrahim igor ihor ilham imran jae jair janusz jaroslaw javad jean-claude
  jean-marie jeb jens jong josé junichiro jürgen kemal kenji khaled khalid kirill klaus kofi konstantin krzysztof
  lars lech leonid li-wei luc luca luiz mahmoud maksim manmohan mariano massoud matteo maxim mehmet michel mikhail
  milan milos mitt mohamed mohammed mohsen moon moshe muammar muhammad muhammadu mustafa mykhailo mykola naftali
  narendra nawaz newt nguyen nicolás nijat nikola nikolai nouri olaf oleg oleksandr olexiy olivier osama paolo pavel
  pervez petro pietro piotr polad qasem radovan rahm rahul raj ramzan rand ratko raúl recep reince ruslan saddam
  salman sanjay sergei sergey serhiy shimon shinzo silvio slobodan stéphane takashi taras tarek tariq taro thabo
  thierry tomasz uhuru uwe vaclav valery vasily vijay viktor vitaliy vitaly vladimir volodymyr vyacheslav walid
  wojciech wolfgang xi yair yevgeny yitzhak youssef yoweri yuri yusuf yves zac zach zbigniew zoran
`
const words = (text: string) => text.trim().split(/\s+/)

/** How the bearer of a first name in lower case is spoken of; names given to both are not in it. */
export const genderOfName: ReadonlyMap<string, 'f' | 'm'> = new Map<string, 'f' | 'm'>([
  ...words(`${female} ${womenElsewhere}`).map((name): [string, 'f' | 'm'] => [name, 'f']),
  ...words(`${male} ${menElsewhere}`).map((name): [string, 'f' | 'm'] => [name, 'm']),
])
